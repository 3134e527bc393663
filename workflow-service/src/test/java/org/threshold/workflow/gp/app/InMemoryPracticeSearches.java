package org.threshold.workflow.gp.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.threshold.workflow.gp.domain.PracticeSearch;
import org.threshold.workflow.gp.domain.PracticeSearch.About;
import org.threshold.workflow.gp.domain.PracticeSearchId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** Searches for practices in memory. */
final class InMemoryPracticeSearches implements PracticeSearches {

    private final Map<PracticeSearchId, PracticeSearch> rows = new LinkedHashMap<>();

    @Override
    public void add(PracticeSearch one) {
        rows.put(one.id(), one);
    }

    @Override
    public Optional<PracticeSearch> find(PracticeSearchId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<PracticeSearch> lock(PracticeSearchId id) {
        return find(id);
    }

    @Override
    public void save(PracticeSearch one) {
        rows.replace(one.id(), one);
    }

    @Override
    public List<PracticeSearch> of(CaseRef ref) {
        return those(one -> one.about().caseRef().equals(ref));
    }

    @Override
    public List<PracticeSearch> about(PersonId person) {
        return those(one -> one.about().person().equals(person));
    }

    private List<PracticeSearch> those(Predicate<PracticeSearch> wanted) {
        List<PracticeSearch> found = new ArrayList<>(rows.values());
        found.removeIf(wanted.negate());
        return found.reversed();
    }

    @Override
    public void moved(CaseRef from, CaseRef into) {
        rows.replaceAll((_, one) -> one.about().caseRef().equals(from) ? moved(one, into) : one);
    }

    private static PracticeSearch moved(PracticeSearch one, CaseRef into) {
        var about = one.about();
        return new PracticeSearch(
                one.id(),
                new About(into, about.person(), about.whose(), about.knownAt()),
                one.ended());
    }
}
