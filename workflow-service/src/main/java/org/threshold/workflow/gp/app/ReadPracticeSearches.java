package org.threshold.workflow.gp.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.gp.domain.PracticeSearch;
import org.threshold.workflow.gp.domain.PracticeSearchId;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Shows whose practice is looked for in a case, and what came of it. */
@Service
public class ReadPracticeSearches {

    private final Access access;
    private final PracticeSearches searches;
    private final JoinedCases joined;
    private final People people;
    private final PracticeRecord record;

    ReadPracticeSearches(
            Access access,
            PracticeSearches searches,
            JoinedCases joined,
            People people,
            PracticeRecord record) {
        this.access = access;
        this.searches = searches;
        this.joined = joined;
        this.people = people;
        this.record = record;
    }

    /** All of a case, the latest first; they name nobody. */
    @Transactional(readOnly = true)
    public List<PracticeSearch> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return searches.of(joined.answering(ref));
    }

    /** What a step is about, for the form of a step that exists. */
    @Transactional(readOnly = true)
    public PracticeSearch forStep(PracticeSearchId id) {
        return searches.find(id).orElseThrow();
    }

    /**
     * Whose practice a step is about, by name, for the form of a step that exists; that somebody
     * read it is kept in the audit.
     */
    @Transactional
    public Optional<PersonView> whose(Actor who, PracticeSearchId id) {
        PracticeSearch one = searches.find(id).orElseThrow();
        record.keep(who, "practice-search-read", one);
        return people.view(one.about().person());
    }
}
