#include "digest/publication_period.hpp"

namespace warta {

bool PublicationPeriod::holds(const Article& article) {
  if (!since_ && !until_) return true;
  if (!article.published) {
    ++undated_;
    return false;
  }
  const std::chrono::sys_days day{article.published->day};
  return (!since_ || since_->first <= day) && (!until_ || day <= until_->last);
}

}  // namespace warta
