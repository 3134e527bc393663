package org.threshold.workflow.people.app;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.people.app.MoveIn.Where;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.people.domain.Belonging;
import org.threshold.workflow.people.domain.Period;
import org.threshold.workflow.platform.Refusal;

/**
 * Adds somebody to the family of a child in one act: who it is, how they belong, and whether they
 * live with the child (L-3.1.8, L-3.1.17, L-3.1.22). All of it is recorded, or nothing.
 */
@Service
public class AddToFamily {

    /** Who is added, with what was said of them. */
    public sealed interface Whom {

        StatedPerson said();

        /**
         * Somebody whom nobody has entered yet.
         *
         * @param key the sender's key of this request: the same key registers nobody twice
         */
        record SomebodyNew(UUID key, StatedPerson said) implements Whom {}

        /** Somebody on record. */
        record SomebodyKnown(PersonId person, StatedPerson said) implements Whom {}
    }

    /** The home that is the child’s too, and the time there. */
    public record WithTheChild(Where where, Period period) {}

    /** What is asked for. */
    public record Command(PersonId child, Whom whom, Belonging as, Optional<WithTheChild> home) {}

    /**
     * Who belongs to the family now.
     *
     * @param inPlace whether the child’s record names them in the place that they have as a parent;
     *     not where another stands there
     */
    public record Added(PersonId person, boolean inPlace) {}

    private final Access access;
    private final Newcomers newcomers;
    private final MoveIn moveIn;
    private final FamilyTies ties;
    private final ParentPlaces places;

    AddToFamily(
            Access access,
            Newcomers newcomers,
            MoveIn moveIn,
            FamilyTies ties,
            ParentPlaces places) {
        this.access = access;
        this.newcomers = newcomers;
        this.moveIn = moveIn;
        this.ties = ties;
        this.places = places;
    }

    /**
     * Sending the same again changes nothing.
     *
     * <p>What can be refused, a birth that cannot be and dates of a home that are recorded
     * otherwise, comes before all that is written.
     */
    @Transactional
    public Answer<Added> handle(Actor who, Command command) {
        access.require(who, Activity.EDIT_PERSON);
        var wrong = newcomers.wrong(command.whom().said());
        return wrong.isEmpty() ? add(who, command) : new Answer.Refused<>(wrong);
    }

    private Answer<Added> add(Actor who, Command command) {
        return switch (command.whom()) {
            case Whom.SomebodyNew(var key, var said) ->
                    newcomers
                            .register(who, key, said)
                            .then(person -> moved(who, person, command))
                            .then(person -> tied(who, person, command));
            case Whom.SomebodyKnown(var person, var said) ->
                    person.equals(command.child())
                            ? Answer.refused(theChild())
                            : moved(who, person, command)
                                    .then(it -> newcomers.known(who, it, said))
                                    .then(it -> tied(who, it, command));
        };
    }

    /** At an address that nobody had recorded the child lives too. */
    private Answer<PersonId> moved(Actor who, PersonId person, Command command) {
        if (command.home().isEmpty()) {
            return new Answer.Done<>(person);
        }
        WithTheChild home = command.home().get();
        var theChild = new MoveIn.Command(home.where(), command.child(), Period.always());
        var theOther = new MoveIn.Command(home.where(), person, home.period());
        return moveIn.handle(who, theChild)
                .then(_ -> moveIn.handle(who, theOther))
                .then(_ -> new Answer.Done<>(person));
    }

    private Answer<Added> tied(Actor who, PersonId person, Command command) {
        Belonging as = command.as();
        Answer<PersonId> tied =
                as.tie(person)
                        .map(tie -> ties.holds(who, tie).then(_ -> done(person)))
                        .orElseGet(() -> done(person));
        return tied.then(_ -> inPlace(who, person, command))
                .then(inPlace -> new Answer.Done<>(new Added(person, inPlace)));
    }

    private Answer<Boolean> inPlace(Actor who, PersonId person, Command command) {
        return command.as()
                .place()
                .map(role -> places.take(who, command.child(), role, person))
                .orElseGet(() -> new Answer.Done<>(true));
    }

    private static Answer<PersonId> done(PersonId person) {
        return new Answer.Done<>(person);
    }

    private static Refusal theChild() {
        return new Refusal(
                "known",
                "This is the child of the case.",
                "Choose somebody else, or ‘somebody new’.");
    }
}
