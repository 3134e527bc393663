package org.threshold.workflow.fasttrack.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.fasttrack.domain.NeedsRule.Held;
import org.threshold.workflow.people.Address;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.FamilyToday;
import org.threshold.workflow.people.FamilyToday.HomeToday;
import org.threshold.workflow.people.FamilyToday.ParentToday;
import org.threshold.workflow.people.FamilyToday.Relation;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;

/** A family of which everything is recorded. */
public final class AFamily {

    public static final PersonId BABY = new PersonId(new UUID(0, 7));
    public static final Born BORN = new Born.Known(LocalDate.parse("2026-08-14"));
    public static final GpPractice PRACTICE = new GpPractice.RegisteredAt("K82001");

    private static final PersonView MOTHER =
            new PersonView(
                    new PersonId(new UUID(0, 8)),
                    "Mia Marsh",
                    new Born.Unknown(),
                    PersonKind.ADULT);

    private AFamily() {}

    public static Held whole() {
        return held(family(BORN, List.of(home()), known()), PRACTICE);
    }

    public static Held held(FamilyToday family, GpPractice practice) {
        return new Held(Optional.of(family), practice);
    }

    public static FamilyToday family(Born born, List<HomeToday> homes, ParentStanding father) {
        var child = new PersonView(BABY, "Eli Marsh", born, PersonKind.CHILD);
        return new FamilyToday(
                child,
                List.of(
                        new ParentToday(ParentRole.MOTHER, known(), Optional.of(MOTHER)),
                        new ParentToday(ParentRole.FATHER, father, Optional.empty())),
                homes,
                List.of());
    }

    public static ParentStanding known() {
        return new ParentStanding.KnownParent(MOTHER.id());
    }

    public static HomeToday home() {
        return new HomeToday(
                Address.of("1 Mill Lane"), List.of(new Relation(MOTHER, List.of("mother"), false)));
    }

    /** A home in which nobody else is recorded. */
    public static HomeToday alone() {
        return new HomeToday(Address.of("1 Mill Lane"), List.of());
    }
}
