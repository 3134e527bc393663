package org.threshold.workflow.people.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.LikelyMatch;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.people.domain.Circle;
import org.threshold.workflow.people.domain.Sought;
import org.threshold.workflow.platform.Refusal;

/** Looks for somebody, with a reason, and shows what is known of their families (L-3.1.26). */
@Service
public class SearchPeople {

    /**
     * What is asked for.
     *
     * @param search the id this search has in the audit
     * @param reason why somebody looks, needed
     */
    public record Command(UUID search, Sought sought, String reason) {}

    /**
     * Who may be meant, the likeliest first, and the families of all of them.
     *
     * @param closed of whom only that they are on record is shown: a case around them is restricted
     *     and the reader has not opened it
     */
    public record Found(List<LikelyMatch> matches, Circle circle, Set<PersonId> closed) {

        public Found {
            closed = Set.copyOf(closed);
        }
    }

    private final Access access;
    private final FoundOnce likely;
    private final Circles circles;
    private final ClosedCircles closed;
    private final Journal journal;

    SearchPeople(
            Access access,
            FoundOnce likely,
            Circles circles,
            ClosedCircles closed,
            Journal journal) {
        this.access = access;
        this.likely = likely;
        this.circles = circles;
        this.closed = closed;
        this.journal = journal;
    }

    /** Each search is kept in the audit with its reason, as is each person it showed. */
    @Transactional
    public Answer<Found> handle(Actor who, Command command) {
        access.require(who, Activity.READ_PERSON);
        var wrong = wrong(command);
        if (!wrong.isEmpty()) {
            return new Answer.Refused<>(wrong);
        }
        var matches = likely.among(command.sought());
        var ids = matches.stream().map(match -> match.person().id()).toList();
        keep(who, command, ids);
        Circle circle = circles.around(ids);
        return new Answer.Done<>(new Found(matches, circle, closed.among(who, circle, ids)));
    }

    private void keep(Actor who, Command command, List<PersonId> shown) {
        String what = shown.isEmpty() ? "people-searched-in-vain" : "people-searched";
        journal.search(who, what, command.search(), command.reason());
        shown.forEach(id -> journal.person(who, "person-found", id, command.reason()));
    }

    private static List<Refusal> wrong(Command command) {
        var wrong = new ArrayList<Refusal>();
        if (command.sought().nothing()) {
            wrong.add(
                    new Refusal(
                            "request",
                            "There is nothing to look for.",
                            "Give a name, a date of birth or an NHS number."));
        }
        if (command.reason().isBlank()) {
            wrong.add(
                    new Refusal(
                            "reason",
                            "The reason for the search is missing.",
                            "Say in a few words why you need to find this person."));
        }
        return wrong;
    }
}
