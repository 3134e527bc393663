package org.threshold.workflow.letter.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.letter.domain.Decision;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.letter.domain.ParentLetter.Standing;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.ParentStanding.Blank;
import org.threshold.workflow.people.ParentStanding.KnownParent;
import org.threshold.workflow.people.ParentStanding.NobodyElse;
import org.threshold.workflow.people.ParentStanding.NotToBeContacted;
import org.threshold.workflow.people.ParentStanding.UnknownEnquiriesMade;

/**
 * Something was decided that parents have to hear of: for the mother, the father and anybody else
 * who is recorded with parental responsibility a task of their own (R-4.2-4b). A mother or father
 * who is blank has one too: somebody has to find out.
 */
@Service
class OpenLetters {

    private final Letters letters;
    private final ParentsOfCase parents;
    private final LetterWork work;
    private final NotTold notTold;
    private final LetterRecord record;

    OpenLetters(
            Letters letters,
            ParentsOfCase parents,
            LetterWork work,
            NotTold notTold,
            LetterRecord record) {
        this.letters = letters;
        this.parents = parents;
        this.work = work;
        this.notTold = notTold;
        this.record = record;
    }

    /** Belongs to the transaction that decides; does nothing where there is nothing new to hear. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void decided(Decision decision) {
        Map<ParentRole, ParentStanding> all = parents.of(decision.caseRef());
        if (all.isEmpty() || heard(decision)) {
            return;
        }
        ParentRole.asked(all.keySet()).stream()
                .filter(place -> hears(place, all.getOrDefault(place, new Blank())))
                .forEach(place -> open(decision, place));
    }

    /** Whether the latest of its kind says the same. */
    private boolean heard(Decision decision) {
        Optional<Decision> latest =
                letters.of(decision.caseRef()).stream()
                        .map(ParentLetter::about)
                        .filter(one -> one.kind() == decision.kind())
                        .findFirst();
        return latest.filter(decision::repeats).isPresent();
    }

    private static boolean hears(ParentRole place, ParentStanding standing) {
        return switch (standing) {
            case NobodyElse() -> false;
            case Blank() -> !place.isOther();
            case KnownParent _, UnknownEnquiriesMade _, NotToBeContacted _ -> true;
        };
    }

    /**
     * Opens one; a parent whom a manager left out of letters is not told, until that is reviewed.
     */
    void open(Decision decision, ParentRole place) {
        var letter =
                new ParentLetter(
                        record.newId(), decision, place, Optional.empty(), new Standing.ToTell());
        letters.add(letter);
        record.keep(Actor.itself(), "parent-to-be-informed", letter, "");
        if (parents.of(letter) instanceof NotToBeContacted left) {
            notTold.leftOut(Actor.itself(), letter, left);
        } else {
            work.toInform(letter, decision.decidedAt());
        }
    }

    /** The decisions of which each parent has to hear and some parent still has to. */
    List<Decision> waiting(List<ParentLetter> all) {
        return all.stream()
                .filter(ParentLetter::open)
                .map(ParentLetter::about)
                .filter(decision -> decision.kind().concernsEachParent())
                .distinct()
                .toList();
    }
}
