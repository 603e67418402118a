#include "inquiry/cooccur_command.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "cli/output_file.hpp"
#include "cli/output_options.hpp"
#include "cli/terminal.hpp"
#include "export/gexf.hpp"
#include "export/graphml.hpp"
#include "export/meeting_graph.hpp"
#include "inquiry/query_run.hpp"
#include "inquiry/top_option.hpp"
#include "lexicon/gazetteer.hpp"
#include "listing/measure_table.hpp"
#include "record/enum_names.hpp"
#include "statistics/co_occurrence.hpp"
#include "warta/error.hpp"
#include "warta/timeline.hpp"

namespace warta::cli {
namespace {

constexpr unsigned kTopOfText = 30;

/// The pairs as a graph, each day on which an article told of both a day of the edge.
NameGraph graph_of(const CoOccurrence& found, const DisplayNames& names,
                   const Gazetteer& gazetteer) {
  NameGraph graph;
  graph.id = "together";
  graph.description = "who appears with whom";
  graph.counted = "articles";
  for (const auto& [id, name] : found.names())
    graph.nodes[id] = {names(id), std::string{name_of(name.type)},
                       std::string{gazetteer.country_of(id)}, name.articles};
  for (const auto& [pair, counts] : found.pairs()) {
    NameGraph::Edge& edge = graph.edges[pair];
    edge.weight = counts.together;
    edge.types["article"] = counts.articles;
    for (const std::chrono::sys_days day : counts.days)
      edge.days.push_back({day, day, Precision::day});
  }
  return graph;
}

class CooccurCommand : public Command {
 public:
  CooccurCommand() { output_.format = "text"; }

  std::string name() const override { return "cooccur"; }
  std::string summary() const override { return "Show who appears with whom, or who met whom"; }
  std::string example() const override {
    return "warta cooccur --within sentence --least 3 --format gexf berita/ -o jejaring.gexf";
  }

  void declare(OptionSet& options) override {
    input_.declare(options);
    output_.declare(options, {"text", "json", "jsonl", "csv", "tsv", "md", "graphml", "gexf"});
    options.choice("--within", within_, {"sentence", "paragraph", "article"},
                   "Where both must be named: sentence");
    options.flag("--met", met_, "Who met, called, wrote to or visited whom, told by any article");
    options.choices("--type", types_, names_of(kEntityTypes),
                    "Only these kinds of name: person,organization");
    options.number("--least", least_, "Only pairs that are together so often: 1");
    top_.declare(options, "The strongest pairs");
    query_.declare_of(options);
  }

  ExitCode run() override {
    const ReportOptions options = output_.report_options();
    const QueryRun asked{input_, query_};
    const Lexicon& lexicon = asked.lexicon();
    OutputFile out{output_.path};
    DisplayNames names{lexicon};
    CoOccurrence together{stretch(), types()};
    TimelineBuilder meetings{lexicon, {}};
    const auto take = [&](const AnalyzedArticle& article, const ArticleMatch&) {
      names.learn(article);
      if (met_) {
        meetings.add(article);
      } else {
        together.add(article);
      }
    };
    const ExitCode code = asked.pass_found(Depth::analyze, take);
    if (code == ExitCode::fatal) return code;
    const Gazetteer gazetteer{lexicon};
    NameGraph graph;
    if (met_) {
      MeetingGraph met = meeting_graph(meetings.build(), names, gazetteer);
      for (const std::string& note : notes_of(met)) say(note);
      graph = std::move(met);
      keep_types(graph);
    } else {
      graph = graph_of(together, names, gazetteer);
    }
    cut(graph, options.format);
    out.write(written(graph, options));
    out.finish();
    return code;
  }

 private:
  using Pair = std::pair<std::string, std::string>;

  TogetherIn stretch() const {
    constexpr WordValues<TogetherIn, 3> kStretches{{{"sentence", TogetherIn::sentence},
                                                    {"paragraph", TogetherIn::paragraph},
                                                    {"article", TogetherIn::article}}};
    return value_of(kStretches, within_);
  }

  std::vector<EntityType> types() const {
    if (types_.empty()) return {EntityType::person, EntityType::organization};
    std::vector<EntityType> types;
    for (const std::string& type : types_) types.push_back(*entity_type_named(type));
    return types;
  }

  /// Countries meet too, so that only who asks for types loses them.
  void keep_types(NameGraph& graph) const {
    if (types_.empty()) return;
    const auto is_wanted = [&](const std::string& id) {
      return std::ranges::find(types_, graph.nodes.at(id).type) != types_.end();
    };
    std::erase_if(graph.edges, [&](const auto& edge) {
      return !is_wanted(edge.first.first) || !is_wanted(edge.first.second);
    });
  }

  static std::vector<Pair> by_weight(const NameGraph& graph) {
    std::vector<Pair> pairs;
    for (const auto& [pair, edge] : graph.edges) pairs.push_back(pair);
    std::ranges::stable_sort(pairs, [&](const Pair& a, const Pair& b) {
      return graph.edges.at(a).weight > graph.edges.at(b).weight;
    });
    return pairs;
  }

  /// Leaves the strongest edges, and the nodes that they join.
  void cut(NameGraph& graph, ReportFormat format) const {
    std::erase_if(graph.edges, [&](const auto& edge) { return edge.second.weight < least_; });
    // Graphs are for programs, though the format of a report is that for people.
    const std::size_t top = top_.of(is_graph() ? ReportFormat::json : format);
    const std::vector<Pair> pairs = by_weight(graph);
    for (std::size_t i = top; top > 0 && i < pairs.size(); ++i) graph.edges.erase(pairs[i]);
    std::set<std::string> joined;
    for (const auto& [pair, edge] : graph.edges) joined.insert({pair.first, pair.second});
    std::erase_if(graph.nodes, [&](const auto& node) { return !joined.contains(node.first); });
  }

  bool is_graph() const { return output_.format == "graphml" || output_.format == "gexf"; }

  std::string written(const NameGraph& graph, const ReportOptions& options) const {
    if (!output_.json && output_.format == "graphml") return to_graphml(graph);
    if (!output_.json && output_.format == "gexf") return to_gexf(graph);
    const bool for_people = options.format == ReportFormat::text;
    MeasureTable table;
    table.schema = "warta.cooccurrence/1";
    table.labels = {"source_name", "target_name", "first", "last"};
    if (!for_people) table.labels.insert(table.labels.begin(), {"source", "target"});
    table.columns = {{met_ ? "events" : "together", 0}};
    if (!met_) table.columns.push_back({"articles", 0});
    table.comments = {graph.description};
    for (const Pair& pair : by_weight(graph)) {
      const NameGraph::Edge& edge = graph.edges.at(pair);
      MeasureTable::Row& row = table.rows.emplace_back();
      row.labels = {graph.nodes.at(pair.first).label, graph.nodes.at(pair.second).label,
                    edge.first_day().value_or(for_people ? "-" : ""),
                    edge.last_day().value_or(for_people ? "-" : "")};
      if (!for_people) row.labels.insert(row.labels.begin(), {pair.first, pair.second});
      row.values = {static_cast<double>(edge.weight)};
      if (!met_) row.values.push_back(static_cast<double>(edge.types.at("article")));
    }
    return measure_report(table, options);
  }

  QueryOptions query_;
  InputOptions input_;
  OutputOptions output_;
  std::vector<std::string> types_;
  std::string within_ = "sentence";
  unsigned least_ = 1;
  TopOption top_{kTopOfText};
  bool met_ = false;
};

}  // namespace

std::unique_ptr<Command> make_cooccur_command() {
  return std::make_unique<CooccurCommand>();
}

}  // namespace warta::cli
