package org.threshold.workflow.fasttrack.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.FamilyToday;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.ParentStanding;

/** What the record does not hold yet of what a conference has to know (R-C&amp;F-6). */
public final class NeedsRule {

    private NeedsRule() {}

    /**
     * What is held.
     *
     * @param family the child’s family today; empty where nobody is recorded
     */
    public record Held(Optional<FamilyToday> family, GpPractice practice) {}

    /** What is missing, in the order of {@link Need}; nothing refuses because of it. */
    public static List<Need> missing(Held held) {
        return Stream.of(Need.values()).filter(need -> !holds(need, held)).toList();
    }

    /** Whether the record holds this. */
    public static boolean holds(Need need, Held held) {
        return switch (need) {
            case BIRTH -> held.family().filter(NeedsRule::born).isPresent();
            case HOME -> held.family().filter(one -> !one.homes().isEmpty()).isPresent();
            case AT_HOME -> held.family().filter(NeedsRule::others).isPresent();
            case PARENTS -> held.family().filter(NeedsRule::parents).isPresent();
            case GP -> !(held.practice() instanceof GpPractice.NotRecorded);
        };
    }

    /** An estimate is worked with, and still has to be found out. */
    private static boolean born(FamilyToday family) {
        return family.child().born() instanceof Born.Known;
    }

    private static boolean others(FamilyToday family) {
        return family.homes().stream().anyMatch(home -> !home.with().isEmpty());
    }

    /**
     * That somebody is not known, though looked for, is an answer; that nobody has asked is none.
     */
    private static boolean parents(FamilyToday family) {
        return !family.parents().isEmpty()
                && family.parents().stream()
                        .noneMatch(one -> one.standing() instanceof ParentStanding.Blank);
    }
}
