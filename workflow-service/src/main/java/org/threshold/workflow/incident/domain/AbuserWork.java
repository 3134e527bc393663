package org.threshold.workflow.incident.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/**
 * The work with one person who is alleged to have abused somebody in a home with children: whether
 * they were spoken to, and whether they were offered the chance to change (R-C&amp;F-8a).
 *
 * @param looks what was said of it each time, the earliest first
 * @param openedAt UTC
 */
public record AbuserWork(
        AbuserWorkId id, About about, List<Look> looks, Instant openedAt, State state) {

    public AbuserWork {
        looks = List.copyOf(looks);
    }

    /**
     * Who it is, and what it rests on.
     *
     * @param incidents at which they are alleged to have abused, the first first
     * @param cases the cases of the children around these
     */
    public record About(PersonId person, List<IncidentId> incidents, List<CaseRef> cases) {

        public About {
            incidents = incidents.stream().distinct().toList();
            cases = cases.stream().distinct().toList();
        }

        /** The case that it began with. */
        public CaseRef caseRef() {
            return cases.getFirst();
        }

        /** The same, with another incident around the same children. */
        public About with(AbuseIncident one) {
            return new About(
                    person,
                    Stream.concat(incidents.stream(), Stream.of(one.id())).toList(),
                    Stream.concat(cases.stream(), one.about().cases().stream()).toList());
        }
    }

    /**
     * What was said of it once.
     *
     * @param at UTC
     */
    public record Look(AbuserLook said, Instant at) {}

    /** Whether anybody has to look at it again. */
    public enum State {
        OPEN("open"),
        ENDED("ended"),
        /** The only incident that it rested on was withdrawn before anybody had looked at it. */
        WITHDRAWN("withdrawn");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** As stored and sent. */
        public String code() {
            return code;
        }
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whether somebody has spoken to them. */
    public boolean spokenTo() {
        return looks.stream().anyMatch(one -> one.said().talk().spoken());
    }

    /** Whether a programme was offered to them. */
    public boolean offered() {
        return looks.stream().anyMatch(one -> one.said().offer().made());
    }

    /** Whether it is about this person and this incident. */
    public boolean restsOn(PersonId person, IncidentId incident) {
        return about.person().equals(person)
                && about.incidents().contains(incident)
                && state != State.WITHDRAWN;
    }

    /** The same, resting on something else. */
    public AbuserWork on(About other) {
        return new AbuserWork(id, other, looks, openedAt, state);
    }

    /** The same in another state. */
    public AbuserWork as(State other) {
        return new AbuserWork(id, about, looks, openedAt, other);
    }

    /** The same after another look. */
    public AbuserWork said(Look look) {
        return new AbuserWork(
                id,
                about,
                Stream.concat(looks.stream(), Stream.of(look)).toList(),
                openedAt,
                look.said().goesOn() ? State.OPEN : State.ENDED);
    }
}
