package org.threshold.workflow.prebirth.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.referral.CaseRef;

/**
 * The assessment of a child who is not born yet (lesson 3.1.12 of the review).
 *
 * @param sources each of {@link Source}, in their order
 * @param worries what any source said, whoever it was; nothing is ever taken away
 */
public record PreBirthAssessment(
        PreBirthId id, About about, List<SourceLine> sources, Set<Worry> worries, Care care) {

    public PreBirthAssessment {
        sources = List.copyOf(sources);
        worries = Set.copyOf(worries);
    }

    /**
     * Why it is made, of which pregnancy, and how it stands.
     *
     * @param startedAt UTC
     */
    public record About(
            CaseRef caseRef,
            Pregnancy pregnancy,
            String why,
            Instant startedAt,
            Standing standing) {

        @Override
        public String toString() {
            return "About[" + caseRef + " " + standing + "]";
        }
    }

    /**
     * What was done for mother and child meanwhile, each UTC.
     *
     * @param booked when the midwife’s booking was complete
     * @param contact when the health visitor saw the mother
     * @param born when the child was born
     */
    public record Care(
            Optional<Instant> booked, Optional<Instant> contact, Optional<Instant> born) {

        /** Nothing yet. */
        public static Care none() {
            return new Care(Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** The same, the booking complete. */
        public Care booked(Instant at) {
            return new Care(Optional.of(at), contact, born);
        }

        /** The same, the mother seen by the health visitor. */
        public Care seen(Instant at) {
            return new Care(booked, Optional.of(at), born);
        }

        /** The same, the child born. */
        public Care born(Instant at) {
            return new Care(booked, contact, Optional.of(at));
        }
    }

    /** How it stands. */
    public sealed interface Standing {

        /** It is being made. */
        record Going() implements Standing {}

        /**
         * It has ended.
         *
         * @param at UTC
         */
        record Ended(PreBirthConclusion conclusion, Instant at) implements Standing {}
    }

    /** Whether it is still being made. */
    public boolean open() {
        return about.standing() instanceof Standing.Going;
    }

    /** How soon the health visitor sees the mother. */
    public ContactPriority priority() {
        return ContactPriority.of(worries);
    }

    /** A source of it. */
    public SourceLine line(Source source) {
        return sources.stream().filter(one -> one.source() == source).findFirst().orElseThrow();
    }

    /** The source that a task names. */
    public SourceLine line(UUID id) {
        return sources.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    /** The same, with these sources. */
    public PreBirthAssessment of(List<SourceLine> lines) {
        return new PreBirthAssessment(id, about, lines, worries, care);
    }

    /** The same, a source as it is now, and what it worries about beside what was said before. */
    public PreBirthAssessment heard(SourceLine now, Set<Worry> more) {
        var lines = sources.stream().map(one -> one.id().equals(now.id()) ? now : one).toList();
        return new PreBirthAssessment(id, about, lines, and(more), care);
    }

    /** The same, with these worries too. */
    public PreBirthAssessment worried(Set<Worry> more) {
        return new PreBirthAssessment(id, about, sources, and(more), care);
    }

    /** The same, with what is known of the pregnancy now. */
    public PreBirthAssessment knowing(Pregnancy now) {
        var so = new About(about.caseRef(), now, about.why(), about.startedAt(), about.standing());
        return new PreBirthAssessment(id, so, sources, worries, care);
    }

    private Set<Worry> and(Set<Worry> more) {
        Set<Worry> all = EnumSet.noneOf(Worry.class);
        all.addAll(worries);
        all.addAll(more);
        return all;
    }

    /** The same, this done. */
    public PreBirthAssessment with(Care done) {
        return new PreBirthAssessment(id, about, sources, worries, done);
    }

    /** The same, ended so. */
    public PreBirthAssessment ended(PreBirthConclusion conclusion, Instant at) {
        var so =
                new About(
                        about.caseRef(),
                        about.pregnancy(),
                        about.why(),
                        about.startedAt(),
                        new Standing.Ended(conclusion, at));
        return new PreBirthAssessment(id, so, sources, worries, care);
    }
}
