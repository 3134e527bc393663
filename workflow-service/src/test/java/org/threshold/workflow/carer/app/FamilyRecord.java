package org.threshold.workflow.carer.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.Address;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.CareGivers;
import org.threshold.workflow.people.HouseholdId;
import org.threshold.workflow.people.Households;
import org.threshold.workflow.people.LikelyMatch;
import org.threshold.workflow.people.LikelyMatches;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.people.Registration;
import org.threshold.workflow.people.StatedPerson;

/** A family's record that remembers what was written into it. */
final class FamilyRecord implements People, Households, CareGivers, LikelyMatches {

    static final PersonId KNOWN = new PersonId(new UUID(0, 20));

    final List<String> registered = new ArrayList<>();
    final List<String> lives = new ArrayList<>();
    final List<String> care = new ArrayList<>();
    private String known = "";

    /** Somebody of this name is on record. */
    void onRecord(String name) {
        known = name;
    }

    @Override
    public List<LikelyMatch> of(StatedPerson stated) {
        return stated.names().primary().equals(known)
                ? List.of(new LikelyMatch(view(), 90, Set.of(LikelyMatch.Why.SAME_NAME)))
                : List.of();
    }

    private PersonView view() {
        return new PersonView(KNOWN, known, new Born.Unknown(), PersonKind.ADULT);
    }

    @Override
    public Registration register(Actor who, StatedPerson stated) {
        registered.add(stated.names().primary() + " " + stated.kind());
        return new Registration(new PersonId(UUID.randomUUID()), Set.of());
    }

    @Override
    public Optional<PersonView> view(PersonId id) {
        return Optional.of(view()).filter(one -> one.id().equals(id));
    }

    @Override
    public List<PersonView> view(Collection<PersonId> ids) {
        return List.of();
    }

    @Override
    public HouseholdId livingAt(
            Actor who, Address address, Set<PersonId> residents, LocalDate from) {
        lives.add(address.lines() + ": " + residents.size() + " since " + from);
        return new HouseholdId(new UUID(0, 30));
    }

    @Override
    public void left(Actor who, Address address, PersonId person, LocalDate lastDay) {
        throw new UnsupportedOperationException("nobody leaves here");
    }

    @Override
    public void cares(Actor who, PersonId carer, PersonId child, Since since) {
        care.add(since.words() + " since " + since.from());
    }
}
