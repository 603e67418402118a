#pragma once

#include <string>

#include "html/html_cues.hpp"

namespace warta {

inline const HtmlCues& test_cues() {
  static const Lexicon lexicon;
  static const HtmlCues cues{lexicon};
  return cues;
}

/// A page as sites build them, about a meeting, by an outlet that does not exist.
inline std::string sample_page() {
  return R"(<!DOCTYPE html><html lang="id"><head><meta charset="utf-8">
<title>Kim dan Putin Bertemu di Vladivostok - Lensa Timur</title>
<meta property="og:title" content="Kim dan Putin Bertemu di Vladivostok | Lensa Timur">
<meta property="og:site_name" content="Lensa Timur">
<meta property="og:url" content="https://www.lensatimur.id/dunia/1234/kim-dan-putin-bertemu">
<meta name="news_keywords" content="Rusia, Korea Utara">
<script>var x = "<p>Ini bukan teks berita, melainkan isi sebuah skrip yang panjang sekali.</p>";</script>
</head><body class="single-post with-sidebar">
<nav class="menu"><ul><li><a href="/">Beranda</a></li><li><a href="/dunia">Dunia</a></li></ul></nav>
<div class="wrap"><div class="artikel">
<ul class="breadcrumb"><li><a href="/">Beranda</a></li><li><a href="/dunia">Dunia</a></li></ul>
<h1>Kim dan Putin Bertemu di Vladivostok</h1>
<div class="meta"><span class="penulis">Sri Rahayu</span><span class="tanggal">Kamis, 25 April 2019 14:05 WIB</span></div>
<figure><img src="kim.jpg"><figcaption>Kim Jong Un tiba di stasiun Vladivostok. (Foto: KCNA)</figcaption></figure>
<div class="isi-berita">
<p>VLADIVOSTOK, LENSA TIMUR - Pemimpin Korea Utara Kim Jong Un bertemu Presiden Rusia Vladimir Putin
 di sebuah pulau dekat kota itu, Kamis (25/4).</p>
<p>Keduanya berbicara empat mata selama dua jam. <strong>Baca juga: <a href="/dunia/1">Kereta Kim Melintasi Perbatasan</a></strong></p>
<div class="iklan">Pasang iklan Anda di halaman ini, hubungi bagian pemasaran kami sekarang juga.</div>
<p>&ldquo;Kami membahas banyak hal,&rdquo; kata Putin&nbsp;seusai pertemuan tertutup itu.</p>
<ul><li><a href="/dunia/2">Lima Hal tentang Pulau Russky</a></li></ul>
<p>Pertemuan ditutup dengan jamuan makan malam bersama para pejabat kedua negara.</p>
</div>
<p class="penutup">Editor: Hadi Wijaya</p>
<div class="tags"><a href="/tag/rusia">#Rusia</a> <a href="/tag/kim">#Kim Jong Un</a></div>
</div>
<div class="sidebar"><h3>Terpopuler</h3>
<p>Harga cabai di pasar induk naik lagi menjelang akhir pekan, kata para pedagang sayur di sana.</p>
<p>Tim nasional bersiap menghadapi laga persahabatan berikutnya di kandang sendiri bulan depan.</p></div>
</div><footer>Hak cipta Lensa Timur. Dilarang menyalin isi laman ini tanpa izin tertulis dari kami.</footer>
</body></html>)";
}

}  // namespace warta
