package org.threshold.workflow.letter.app;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.letter.domain.NotTelling;
import org.threshold.workflow.letter.domain.NotTellingReason;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.letter.domain.ParentLetter.Standing;
import org.threshold.workflow.people.ParentStanding.NotToBeContacted;

/** Keeps that a manager agreed that a parent is not told, and has it looked at again. */
@Service
class NotTold {

    private static final String LEFT_OUT =
            "A manager left this parent out of meetings and letters.";

    private final Letters letters;
    private final LetterWork work;
    private final ParentNews news;
    private final LetterRecord record;

    NotTold(Letters letters, LetterWork work, ParentNews news, LetterRecord record) {
        this.letters = letters;
        this.work = work;
        this.news = news;
        this.record = record;
    }

    /** A manager agreed to it for this letter. */
    void agreed(Actor who, ParentLetter letter, NotTelling why, LocalDate reviewOn) {
        keep(who, letter, new Standing.NotTold(why, who.id(), reviewOn));
    }

    /** A manager left the parent out of all letters: that holds for this one. */
    void leftOut(Actor who, ParentLetter letter, NotToBeContacted left) {
        work.overtaken(who, letter, LEFT_OUT);
        ActorId manager = left.agreedBy();
        var why = new NotTelling(NotTellingReason.of(left.reason()), left.why());
        keep(who, letter, new Standing.NotTold(why, manager, left.reviewOn()));
    }

    private void keep(Actor who, ParentLetter letter, Standing.NotTold standing) {
        letters.save(letter.as(standing));
        record.keep(who, "parent-not-told", letter, standing.why().why());
        news.notInformed(who, letter, record.now(), standing.why());
        work.toReview(letter, standing.reviewOn());
    }

    /** It was looked at again, and goes on until then. */
    void goesOn(Actor who, ParentLetter letter, Standing.NotTold before, LocalDate reviewOn) {
        letters.save(letter.as(new Standing.NotTold(before.why(), who.id(), reviewOn)));
        record.keep(who, "parent-still-not-told", letter, before.why().why());
        work.toReview(letter, reviewOn);
    }

    /** The parent is to be told after all, counted from now. */
    void ends(Actor who, ParentLetter letter) {
        letters.save(letter.as(new Standing.ToTell()));
        record.keep(who, "parent-to-be-informed-after-all", letter, "");
        work.toInform(letter, record.now());
    }
}
