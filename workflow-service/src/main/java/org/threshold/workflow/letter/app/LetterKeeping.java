package org.threshold.workflow.letter.app;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.letter.app.LetterDesk.InHand;
import org.threshold.workflow.letter.domain.Issuing;
import org.threshold.workflow.letter.domain.LetterText;
import org.threshold.workflow.letter.domain.NotTelling;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.letter.domain.ParentLetter.Spoken;
import org.threshold.workflow.letter.domain.ParentLetter.Standing;
import org.threshold.workflow.people.PersonId;

/** Keeps what was done about a letter, and what follows from it. */
@Service
class LetterKeeping {

    private final Letters letters;
    private final ParentsOfCase parents;
    private final LetterWork work;
    private final ParentNews news;
    private final LetterRecord record;

    LetterKeeping(
            Letters letters,
            ParentsOfCase parents,
            LetterWork work,
            ParentNews news,
            LetterRecord record) {
        this.letters = letters;
        this.parents = parents;
        this.work = work;
        this.news = news;
        this.record = record;
    }

    Instant now() {
        return record.now();
    }

    /** The letter goes to the parent, and is kept as it is. */
    void issued(InHand hand, Issuing issuing) {
        ParentLetter letter = hand.letter();
        work.ends(hand.who(), hand.task());
        letters.save(letter.as(new Standing.Told(issuing.way(), issuing.at(), hand.who().id())));
        letters.sent(letter.id(), drawnUp(letter, issuing));
        record.keep(hand.who(), "parent-letter-issued", letter, issuing.safety().why());
        news.informed(
                hand.who(),
                letter,
                issuing.at(),
                "By letter about " + letter.about().kind().words() + ": " + issuing.way().words());
    }

    private SentLetter drawnUp(ParentLetter letter, Issuing issuing) {
        PersonId parent = parents.person(letter).orElseThrow();
        var names =
                new LetterText.Names(
                        parents.name(parent),
                        parents.child(letter.about().caseRef()),
                        WorkingTime.dayOf(issuing.at()));
        String text = LetterText.of(letter.about(), names, issuing).text();
        return new SentLetter(parent, LetterText.VERSION, text, issuing.safety());
    }

    /** The parent was told by word of mouth; the letter still has to follow. */
    void spoke(InHand hand, Instant at) {
        work.ends(hand.who(), hand.task());
        work.toInform(heard(hand.who(), hand.letter(), new Spoken(at, hand.who().id())), now());
    }

    /** The same where somebody else's work told the parent: the letter's step waits as it did. */
    ParentLetter heard(Actor by, ParentLetter before, Spoken spoken) {
        ParentLetter letter = before.spokenTo(spoken);
        letters.save(letter);
        record.keep(by, "parent-told-by-word-of-mouth", letter, "");
        news.informed(
                by,
                letter,
                spoken.at(),
                "By word of mouth, of " + letter.about().kind().words() + ".");
        return letter;
    }

    /** Somebody found that the parent is not to be told. */
    void proposed(InHand hand, NotTelling why) {
        ParentLetter letter = hand.letter();
        work.ends(hand.who(), hand.task());
        letters.save(letter.as(new Standing.Proposed(why, hand.who().id())));
        record.keep(hand.who(), "parent-not-to-be-told-proposed", letter, why.why());
        work.toAgree(letter, record.now());
    }
}
