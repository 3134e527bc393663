package org.threshold.workflow.gp.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.gp.domain.PracticeSearch;
import org.threshold.workflow.gp.domain.SearchEnd;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PracticeListener;
import org.threshold.workflow.referral.Cases;

/** What is recorded of a person ends whatever search there was for it, in every case. */
@Service
class PracticesRecorded implements PracticeListener {

    private final Cases cases;
    private final PracticeSearches searches;
    private final PracticeWork work;
    private final SearchEnding ending;

    PracticesRecorded(
            Cases cases, PracticeSearches searches, PracticeWork work, SearchEnding ending) {
        this.cases = cases;
        this.searches = searches;
        this.work = work;
        this.ending = ending;
    }

    @Override
    public void recorded(Actor by, PersonId person, GpPractice practice) {
        switch (practice) {
            case GpPractice.RegisteredAt _ -> end(by, person, SearchEnd.REGISTERED);
            case GpPractice.NotRegistered _ -> end(by, person, SearchEnd.NOT_REGISTERED);
            case GpPractice.NotRecorded _ -> {}
        }
    }

    private void end(Actor by, PersonId person, SearchEnd how) {
        List<PracticeSearch> open =
                searches.about(person).stream().filter(PracticeSearch::open).toList();
        cases.lock(open.stream().map(one -> one.about().caseRef()).toList());
        open.forEach(
                one -> {
                    work.recorded(by, one);
                    ending.ended(by, one, how, "");
                });
    }
}
