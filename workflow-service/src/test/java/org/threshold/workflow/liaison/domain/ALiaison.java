package org.threshold.workflow.liaison.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.threshold.workflow.liaison.domain.Liaison.Standing;
import org.threshold.workflow.people.GpPractice.RegisteredAt;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** Liaisons and families for tests. */
public final class ALiaison {

    /** Ten in the morning of a Monday. */
    public static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    public static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private ALiaison() {}

    /** A child whose id ends in a number, registered at the practice. */
    public static Child child(int number) {
        return new Child(new PersonId(new UUID(7, number)), true);
    }

    /** The same, registered elsewhere. */
    public static Child elsewhere(int number) {
        return new Child(child(number).person(), false);
    }

    public static OpenFamily family(String ref, Child... children) {
        return new OpenFamily(new CaseRef(ref), List.of(children));
    }

    public static Series series(String practice) {
        return new Series(new SeriesId(UUID.randomUUID()), new RegisteredAt(practice));
    }

    public static Liaison planned(Series series, LocalDate on) {
        return Liaison.planned(new LiaisonId(UUID.randomUUID()), series, on);
    }

    static List<Liaison> standing(Standing... latestFirst) {
        Series series = series("K81234");
        return Stream.of(latestFirst).map(one -> planned(series, TODAY).as(one)).toList();
    }
}
