package org.threshold.workflow.people.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.people.Address;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.HealthDetails;
import org.threshold.workflow.people.HouseholdId;
import org.threshold.workflow.people.Names;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.people.NhsNumber;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.StatedPerson;

/** Invented people and what surrounds them; every id is a new one. */
public final class Sample {

    /** A day in November 2026 on which nothing in particular happens. */
    public static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    /** Who records, when, for no reason. */
    public static final Change CHANGE =
            new Change(new StaffId(new UUID(1, 1)), "", Instant.parse("2026-11-23T10:00:00Z"));

    private Sample() {}

    public static Person child(String name, String born) {
        return person(PersonKind.CHILD, name, born);
    }

    public static Person adult(String name, String born) {
        return person(PersonKind.ADULT, name, born);
    }

    /** The same facts with an NHS number. */
    public static StatedPerson numbered(StatedPerson facts, String digits) {
        return facts.health(
                HealthDetails.none().with(new NhsIdentity.Recorded(new NhsNumber(digits))));
    }

    /** A valid NHS number that no other call has given. */
    public static String number() {
        long nine =
                400_000_000L
                        + Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 99_999_999L);
        for (int check = 0; check <= 9; check++) {
            if (NhsNumber.valid(nine + "" + check)) {
                return nine + "" + check;
            }
        }
        return number();
    }

    public static Household household(String address) {
        return new Household(new HouseholdId(UUID.randomUUID()), Address.of(address));
    }

    public static Membership living(Household household, Person person, Period period) {
        return new Membership(
                new MembershipId(UUID.randomUUID()), household.id(), person.id(), period);
    }

    public static Relationship related(Person from, RelationshipKind kind, Person to) {
        return new Relationship(
                new RelationshipId(UUID.randomUUID()),
                new Tie(from.id(), kind, to.id()),
                Period.always(),
                "");
    }

    /** The adult was the risk on the child protection plan of these children. */
    public static AdultConcern risk(Person adult, Person... children) {
        var ids = List.of(children).stream().map(Person::id).collect(Collectors.toSet());
        return new AdultConcern(
                new AdultConcernId(UUID.randomUUID()),
                adult.id(),
                ConcernRole.RISK,
                new PlanOfChildren(PlanKind.CHILD_PROTECTION, "CP-1807", ids, ""),
                Period.between(date("2019-05"), date("2020-11-30")));
    }

    public static PartialDate date(String text) {
        return PartialDate.read(text).orElseThrow();
    }

    private static Person person(PersonKind kind, String name, String born) {
        return Person.registered(
                new PersonId(UUID.randomUUID()),
                StatedPerson.unknown(kind)
                        .named(Names.of(name))
                        .born(new Born.Known(LocalDate.parse(born))));
    }
}
