package org.threshold.workflow.gp.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.gp.domain.Member;
import org.threshold.workflow.gp.domain.PracticeSearch;
import org.threshold.workflow.gp.domain.SearchRule;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/** Has the practices found that nobody has recorded, of the child, parents and carers of a case. */
@Service
class LookForPractices {

    private final Cases cases;
    private final CaseFamily family;
    private final PracticeSearches searches;
    private final PracticeWork work;
    private final SearchEnding ending;

    LookForPractices(
            Cases cases,
            CaseFamily family,
            PracticeSearches searches,
            PracticeWork work,
            SearchEnding ending) {
        this.cases = cases;
        this.family = family;
        this.searches = searches;
        this.work = work;
        this.ending = ending;
    }

    /** Asks once for each of them; the row of the case is locked. */
    void in(CaseRef ref) {
        LocalDate today = WorkingTime.dayOf(ending.now());
        cases.childOf(ref).ifPresent(child -> in(ref, family.of(child, today)));
    }

    private void in(CaseRef ref, List<Member> members) {
        Set<PersonId> asked =
                searches.of(ref).stream()
                        .filter(PracticeSearch::counts)
                        .map(one -> one.about().person())
                        .collect(Collectors.toSet());
        SearchRule.toFind(members, asked).forEach(one -> begin(ref, one));
        SearchRule.notRegistered(members, asked).forEach(one -> ending.begunAndEnded(ref, one));
    }

    private void begin(CaseRef ref, Member member) {
        PracticeSearch search = ending.begun(ref, member);
        work.begins(search);
    }

    /** Nobody has to find the practice of whoever is not of the family of this case. */
    void others(Actor by, CaseRef ref) {
        LocalDate today = WorkingTime.dayOf(ending.now());
        Set<PersonId> members =
                cases.childOf(ref).stream()
                        .flatMap(child -> family.of(child, today).stream())
                        .map(Member::person)
                        .collect(Collectors.toSet());
        searches.of(ref).stream()
                .filter(PracticeSearch::open)
                .filter(one -> !members.contains(one.about().person()))
                .forEach(
                        one -> {
                            work.notNeeded(by, one);
                            ending.notNeeded(by, one);
                        });
    }
}
