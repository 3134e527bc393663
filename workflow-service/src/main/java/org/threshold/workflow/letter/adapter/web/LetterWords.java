package org.threshold.workflow.letter.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.letter.domain.Decision;
import org.threshold.workflow.letter.domain.NotTelling;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.letter.domain.ParentLetter.Standing;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.CasePart;

/** Whether parents were told, in sentences that name nobody. */
final class LetterWords {

    private static final String CODE = "parents-told";
    private static final String TITLE = "What parents are told";
    private static final Fact MEETINGS =
            Fact.of(
                    "Strategy meetings",
                    "Parents are not invited to them: professionals share there what they know, and may"
                            + " plan a criminal investigation. What is decided there is told to each"
                            + " parent in a letter, and parents are invited to the conference.");

    private LetterWords() {}

    /** All letters of a case, as a part of its page; none where there are none. */
    static Optional<CasePart.Part> part(List<ParentLetter> all) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Fact> facts = new ArrayList<>(all.stream().map(LetterWords::fact).toList());
        facts.add(MEETINGS);
        List<Link> links =
                all.stream()
                        .filter(one -> one.standing() instanceof Standing.Told)
                        .map(LetterWords::link)
                        .toList();
        return Optional.of(new CaseFacts(CODE, TITLE, facts, links).part());
    }

    /** One letter, above the form of its step. */
    static Optional<CasePart.Part> matter(ParentLetter letter) {
        var facts = List.of(fact(letter));
        var family =
                List.of(new Link("The family, and what is recorded of parents", family(letter)));
        return Optional.of(new CaseFacts(CODE, TITLE, facts, family).part());
    }

    /** The page where it is recorded who the parents are. */
    static String family(ParentLetter letter) {
        return "/cases/" + letter.about().caseRef().value() + "/family";
    }

    /** The page of a letter that was sent. */
    static String page(ParentLetter letter) {
        return "/cases/"
                + letter.about().caseRef().value()
                + "/parents-letters/"
                + letter.id().value();
    }

    private static Link link(ParentLetter letter) {
        String about = letter.about().kind().words();
        return new Link("Letter to the " + place(letter.place()) + ": " + about, page(letter));
    }

    private static Fact fact(ParentLetter letter) {
        List<String> lines = new ArrayList<>();
        lines.add(about(letter.about()));
        letter.spoken()
                .ifPresent(
                        spoken ->
                                lines.add(
                                        "Told by word of mouth on "
                                                + DueWords.exact(spoken.at())
                                                + "."));
        lines.add(standing(letter.standing()));
        return new Fact(Capital.of(place(letter.place())), lines);
    }

    private static String about(Decision about) {
        return Capital.of(about.kind().words()) + ", " + DueWords.exact(about.decidedAt()) + ".";
    }

    /** How it stands. */
    static String standing(Standing standing) {
        return switch (standing) {
            case Standing.ToTell() -> "The letter is still to be issued.";
            case Standing.Proposed(var why, _) ->
                    "Not told yet. A manager is asked to agree: " + reason(why);
            case Standing.Told(var way, var at, _) ->
                    "The letter was issued on " + DueWords.exact(at) + ". " + way.words() + ".";
            case Standing.NotTold(var why, _, var reviewOn) ->
                    "Not told, as a manager agreed: "
                            + reason(why)
                            + " It is looked at again on "
                            + DueWords.day(reviewOn)
                            + ".";
        };
    }

    private static String reason(NotTelling why) {
        return why.reason().words() + ".";
    }

    private static String place(ParentRole place) {
        return place.isOther() ? "other person with parental responsibility" : place.words();
    }
}
