package org.threshold.workflow.document.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeHistory;
import org.threshold.workflow.document.domain.EntryGiven;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;

/** The cases that entries are about, and what happened in them. */
@Service
class EntryCases {

    private static final Refusal NOT_THERE =
            new Refusal(
                    "supports",
                    "This is no entry of the chronology, or it was corrected or withdrawn.",
                    "Choose one that stands, or leave it out: then the document is an entry of its"
                            + " own.");

    private final Cases cases;
    private final JoinedCases joined;
    private final ChangeHistory history;

    EntryCases(Cases cases, JoinedCases joined, ChangeHistory history) {
        this.cases = cases;
        this.joined = joined;
        this.history = history;
    }

    boolean known(CaseRef ref) {
        return cases.childOf(ref).isPresent();
    }

    /** The case, and those that joined it. */
    List<CaseRef> all(CaseRef ref) {
        return joined.all(joined.answering(ref));
    }

    /** What happened in a case and stands, the earliest first. */
    List<Change> standing(CaseRef ref) {
        return history.standing(joined.answering(ref));
    }

    /** What cannot be: a child without a case, or support for what does not stand. */
    List<Refusal> refusals(EntryGiven given) {
        List<Refusal> refusals = new ArrayList<>();
        CaseRef first = given.place().cases().getFirst();
        given.place().cases().stream()
                .filter(ref -> !known(ref))
                .forEach(
                        ref ->
                                refusals.add(
                                        unknown(ref.equals(first) ? "about" : "alsoAbout", ref)));
        given.place()
                .supports()
                .filter(id -> changes(given).noneMatch(change -> change.id().equals(id)))
                .ifPresent(_ -> refusals.add(NOT_THERE));
        return List.copyOf(refusals);
    }

    private Stream<Change> changes(EntryGiven given) {
        return given.place().cases().stream().flatMap(ref -> standing(ref).stream());
    }

    private static Refusal unknown(String field, CaseRef ref) {
        return new Refusal(
                field,
                "There is no case " + ref + ".",
                "Give the reference of the child’s case; if there is none yet, make a referral.");
    }

    /** The same about the cases under which each child’s goes on. */
    EntryGiven answering(EntryGiven given) {
        return given.about(given.place().cases().stream().map(joined::answering).toList());
    }

    void lock(Stream<CaseRef> refs) {
        cases.lock(refs.distinct().toList());
    }

    /** Who the child of each case is. */
    Map<CaseRef, PersonId> children(EntryGiven given) {
        Map<CaseRef, PersonId> children = new LinkedHashMap<>();
        given.place()
                .cases()
                .forEach(ref -> cases.childOf(ref).ifPresent(one -> children.put(ref, one)));
        return children;
    }
}
