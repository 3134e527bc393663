package org.threshold.workflow.circumstances.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.CloseKin;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.HouseholdMembers;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.people.Registration;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;

/** Baby E, twelve weeks old, and a brother of seven: what other features know of them. */
final class Family implements Cases, JoinedCases, People {

    /** It joined the baby's when a person found both to be about the same child. */
    static final CaseRef JOINED = new CaseRef("CP-2099");

    static final CaseRef BABY = new CaseRef("CP-2041");
    static final CaseRef BROTHER = new CaseRef("CP-2042");

    private static final PersonId BABY_E = new PersonId(new UUID(1, 1));
    private static final PersonId BIG_BROTHER = new PersonId(new UUID(1, 2));
    private static final PersonId MOTHER = new PersonId(new UUID(1, 3));
    private static final PersonId AUNT = new PersonId(new UUID(1, 4));
    private static final PersonId SISTER_ELSEWHERE = new PersonId(new UUID(1, 5));

    /** In the order in which they were locked. */
    final List<CaseRef> locked = new ArrayList<>();

    private final Map<PersonId, GpPractice> practices = new HashMap<>();

    private Set<PersonId> carers = Set.of();
    private Set<PersonId> siblings = Set.of();

    Family() {
        practices.put(BABY_E, new GpPractice.RegisteredAt("K82001"));
        practices.put(BIG_BROTHER, new GpPractice.RegisteredAt("K82001"));
        practices.put(MOTHER, new GpPractice.RegisteredAt("K82002"));
    }

    /** Nobody knows where the baby is registered. */
    void forgetPractice() {
        practices.remove(BABY_E);
    }

    /** Nobody knows where the mother is registered. */
    void forgetMothersPractice() {
        practices.remove(MOTHER);
    }

    FamilyFacts facts() {
        return new FamilyFacts(
                this,
                this,
                new FamilyCircle(Family::parents, this::kin, this::around),
                this::practices);
    }

    /** An aunt cares for the baby, and a sister of its mother's lives with her father. */
    void auntCaresAndSisterLivesElsewhere() {
        carers = Set.of(AUNT);
        siblings = Set.of(SISTER_ELSEWHERE);
        practices.put(AUNT, new GpPractice.RegisteredAt("K82003"));
        practices.put(SISTER_ELSEWHERE, new GpPractice.RegisteredAt("K82004"));
    }

    /** Nobody knows where the aunt is registered. */
    void forgetAuntsPractice() {
        practices.remove(AUNT);
    }

    private CloseKin.Close kin(PersonId child, LocalDate on) {
        return new CloseKin.Close(carers, siblings);
    }

    private static Map<ParentRole, ParentStanding> parents(PersonId child, LocalDate on) {
        return Map.of(ParentRole.MOTHER, new ParentStanding.KnownParent(MOTHER));
    }

    private List<HouseholdMembers.ChildAround> around(
            PersonId child, Set<PersonId> adultsOfConcern, LocalDate on) {
        return view(List.of(BABY_E, BIG_BROTHER)).stream()
                .map(one -> new HouseholdMembers.ChildAround(one, Set.of()))
                .toList();
    }

    private Map<PersonId, GpPractice> practices(Collection<PersonId> ids) {
        var found = new HashMap<>(practices);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public Optional<PersonId> childOf(CaseRef ref) {
        if (answering(ref).equals(BABY)) {
            return Optional.of(BABY_E);
        }
        return ref.equals(BROTHER) ? Optional.of(BIG_BROTHER) : Optional.empty();
    }

    @Override
    public CaseRef answering(CaseRef ref) {
        return ref.equals(JOINED) ? BABY : ref;
    }

    @Override
    public List<CaseRef> all(CaseRef ref) {
        return ref.equals(BABY) ? List.of(BABY, JOINED) : List.of(ref);
    }

    @Override
    public void lock(List<CaseRef> refs) {
        locked.addAll(refs);
    }

    @Override
    public CaseRef openFor(PersonId child, java.time.Instant at) {
        throw new UnsupportedOperationException("a change opens no case");
    }

    @Override
    public Registration register(Actor who, StatedPerson stated) {
        throw new UnsupportedOperationException("a change registers nobody");
    }

    @Override
    public Optional<PersonView> view(PersonId id) {
        var born = LocalDate.parse(id.equals(BABY_E) ? "2026-08-31" : "2019-03-01");
        return Optional.of(new PersonView(id, "A child", new Born.Known(born), PersonKind.CHILD));
    }

    @Override
    public List<PersonView> view(Collection<PersonId> ids) {
        return ids.stream().flatMap(id -> view(id).stream()).toList();
    }
}
