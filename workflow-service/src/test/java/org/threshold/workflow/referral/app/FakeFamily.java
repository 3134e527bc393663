package org.threshold.workflow.referral.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.Address;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.Families;
import org.threshold.workflow.people.FamilyToday;
import org.threshold.workflow.people.FamilyToday.HomeToday;
import org.threshold.workflow.people.FamilyToday.Relation;
import org.threshold.workflow.people.HouseholdId;
import org.threshold.workflow.people.Households;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;

/** One family for every child, and what was recorded of who lives where. */
final class FakeFamily implements Families, Households {

    static final PersonView SISTER = child(1, "2024-05-05");
    static final PersonView HALF_BROTHER = child(2, "2015-02-02");
    static final PersonView MOTHER =
            new PersonView(
                    new PersonId(new UUID(8, 3)),
                    "Ada",
                    new Born.Known(LocalDate.parse("1995-05-05")),
                    PersonKind.ADULT);
    static final Address HOME = Address.of("4 Mill Lane");

    final List<String> recorded = new ArrayList<>();
    private final List<Relation> with = new ArrayList<>();
    private final List<Relation> elsewhere = new ArrayList<>();
    private boolean home = true;

    /** The sister and the mother live with the child, a half-brother elsewhere. */
    void isKnown() {
        with.add(new Relation(SISTER, List.of(), false));
        with.add(new Relation(MOTHER, List.of("mother"), false));
        elsewhere.add(new Relation(HALF_BROTHER, List.of("brother or sister"), false));
    }

    /** Nobody has recorded where the child lives; its brother is known by their mother. */
    void hasNoHome() {
        home = false;
        elsewhere.add(new Relation(HALF_BROTHER, List.of("brother or sister"), false));
    }

    private static PersonView child(int number, String born) {
        return new PersonView(
                new PersonId(new UUID(8, number)),
                "Child " + number,
                new Born.Known(LocalDate.parse(born)),
                PersonKind.CHILD);
    }

    @Override
    public Optional<FamilyToday> of(PersonId child, LocalDate on) {
        var self = new PersonView(child, "Baby", new Born.Unknown(), PersonKind.CHILD);
        List<HomeToday> homes = home ? List.of(new HomeToday(HOME, with)) : List.of();
        return Optional.of(new FamilyToday(self, List.of(), homes, elsewhere));
    }

    @Override
    public HouseholdId livingAt(
            Actor who, Address address, Set<PersonId> residents, LocalDate from) {
        recorded.add("living at " + address.lines() + ": " + residents.size());
        return new HouseholdId(new UUID(8, 9));
    }

    @Override
    public void left(Actor who, Address address, PersonId person, LocalDate lastDay) {
        recorded.add("left " + address.lines() + " on " + lastDay);
    }
}
