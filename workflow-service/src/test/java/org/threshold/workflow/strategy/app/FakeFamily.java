package org.threshold.workflow.strategy.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.HouseholdMembers;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.people.Registration;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/** People, their homes and their cases in memory. */
final class FakeFamily implements People, HouseholdMembers, Cases {

    private final Map<PersonId, PersonView> people = new LinkedHashMap<>();
    private final Map<CaseRef, PersonId> cases = new LinkedHashMap<>();
    private final Map<PersonId, CaseRef> open = new LinkedHashMap<>();
    private final List<Set<PersonId>> homes = new ArrayList<>();
    private final Set<CaseRef> locked = new LinkedHashSet<>();

    /** Somebody who is known. */
    PersonId person(PersonKind kind, String born) {
        var id = new PersonId(UUID.randomUUID());
        var on = new Born.Known(LocalDate.parse(born));
        people.put(id, new PersonView(id, "Somebody", on, kind));
        return id;
    }

    PersonId child(String born) {
        return person(PersonKind.CHILD, born);
    }

    PersonId adult() {
        return person(PersonKind.ADULT, "1995-05-05");
    }

    void home(PersonId... members) {
        homes.add(Set.of(members));
    }

    /** The open case of a child. */
    CaseRef caseOf(PersonId child) {
        return openFor(child, Instant.EPOCH);
    }

    void close(PersonId child) {
        open.remove(child);
    }

    /** A person found that both cases are about the same child. */
    void joined(CaseRef from, CaseRef into) {
        open.values().remove(from);
        cases.put(from, Objects.requireNonNull(cases.get(into)));
    }

    /** A person found that the child of a case is this one. */
    void is(CaseRef ref, PersonId known) {
        open.values().remove(ref);
        cases.put(ref, known);
        open.put(known, ref);
    }

    Set<CaseRef> locked() {
        return locked;
    }

    @Override
    public CaseRef openFor(PersonId child, Instant at) {
        return open.computeIfAbsent(
                child,
                one -> {
                    var ref = new CaseRef("CP-" + (2041 + cases.size()));
                    cases.put(ref, one);
                    return ref;
                });
    }

    @Override
    public Optional<PersonId> childOf(CaseRef ref) {
        return Optional.ofNullable(cases.get(ref));
    }

    @Override
    public void lock(List<CaseRef> refs) {
        locked.addAll(refs);
    }

    @Override
    public List<ChildAround> childrenAround(PersonId child, Set<PersonId> adults, LocalDate on) {
        Set<PersonId> found = new LinkedHashSet<>(List.of(child));
        homes.stream()
                .filter(home -> home.contains(child) || home.stream().anyMatch(adults::contains))
                .forEach(found::addAll);
        return view(found).stream()
                .filter(one -> one.kind() == PersonKind.CHILD)
                .map(one -> new ChildAround(one, Set.of()))
                .toList();
    }

    @Override
    public Registration register(Actor who, StatedPerson stated) {
        throw new UnsupportedOperationException("nobody is registered in a discussion");
    }

    @Override
    public Optional<PersonView> view(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public List<PersonView> view(Collection<PersonId> ids) {
        return ids.stream().map(people::get).filter(Objects::nonNull).toList();
    }
}
