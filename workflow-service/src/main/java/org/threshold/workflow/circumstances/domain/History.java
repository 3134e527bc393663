package org.threshold.workflow.circumstances.domain;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;

/** What the changes of a case that stand (not corrected, not withdrawn) say about it. */
public final class History {

    private static final Set<ChangeKind> WHEREABOUTS =
            EnumSet.of(
                    ChangeKind.CHILD_ADMITTED,
                    ChangeKind.DISCHARGE_AGAINST_ADVICE,
                    ChangeKind.CHILD_RETURNED_HOME,
                    ChangeKind.DISCHARGED,
                    ChangeKind.CHILD_MISSING);
    private static final Set<String> SAY_NOT_WHERE = Set.of(Stages.ATTENDED, "threatened");
    private static final Set<String> ABOUT_PROTECTION =
            Set.of(Stages.POLICE_PROTECTION, "order-granted", Stages.ENDED);

    private final List<NewChange> standing;

    public History(List<NewChange> standing) {
        this.standing = List.copyOf(standing);
    }

    /** What holds after all of them. */
    public Set<Circumstance> circumstances() {
        var holds = EnumSet.noneOf(Circumstance.class);
        if (standing.stream().anyMatch(History::injuredAndNotMobile)) {
            holds.add(Circumstance.RED_PATH);
        }
        if (investigation().filter(History::open).isPresent()) {
            holds.add(Circumstance.INVESTIGATION_OPEN);
        }
        whereabouts().flatMap(History::placed).ifPresent(holds::add);
        holds.addAll(lasting());
        return holds;
    }

    /** What began with a change and holds until another ends it. */
    private Set<Circumstance> lasting() {
        var holds = EnumSet.noneOf(Circumstance.class);
        if (lastStage(ChangeKind.EMERGENCY_PROTECTION, ABOUT_PROTECTION)
                .equals(Stages.POLICE_PROTECTION)) {
            holds.add(Circumstance.POLICE_PROTECTION);
        }
        if (lastStage(ChangeKind.CHILD_PROTECTION_PLAN, Set.of(Stages.STARTED, Stages.ENDED))
                .equals(Stages.STARTED)) {
            holds.add(Circumstance.ON_PLAN);
        }
        if (last(Set.of(ChangeKind.PREGNANCY_IDENTIFIED, ChangeKind.CHILD_BORN))
                .filter(last -> last.kind() == ChangeKind.PREGNANCY_IDENTIFIED)
                .isPresent()) {
            holds.add(Circumstance.PREGNANT);
        }
        if (standing.stream().anyMatch(Condition::highGrade)) {
            holds.add(Circumstance.HIGH_DASH);
        }
        return holds;
    }

    private String lastStage(ChangeKind kind, Set<String> stages) {
        return standing.stream()
                .filter(change -> change.kind() == kind && stages.contains(change.stage()))
                .max(Comparator.comparing(NewChange::occurredAt))
                .map(NewChange::stage)
                .orElse("");
    }

    /** The stage of the police's investigation that was recorded last, if one was. */
    public Optional<String> investigation() {
        return last(Set.of(ChangeKind.POLICE_INVESTIGATION)).map(NewChange::stage);
    }

    /** The latest that says where the child is: in hospital, home again, out of it, or missing. */
    public Optional<NewChange> whereabouts() {
        return last(WHEREABOUTS);
    }

    /** The admission, while the child is an in-patient. */
    public Optional<NewChange> admission() {
        return whereabouts()
                .filter(
                        where ->
                                placed(where).filter(Circumstance.IN_HOSPITAL::equals).isPresent());
    }

    /** The latest that protects the child by law; empty once it has ended. */
    public Optional<NewChange> protection() {
        return standing.stream()
                .filter(change -> change.kind() == ChangeKind.EMERGENCY_PROTECTION)
                .filter(change -> ABOUT_PROTECTION.contains(change.stage()))
                .max(Comparator.comparing(NewChange::occurredAt))
                .filter(change -> !change.stage().equals(Stages.ENDED));
    }

    /** Every injury that was seen, the latest first. */
    public List<NewChange> injuries() {
        return standing.stream()
                .filter(NewChange::injury)
                .sorted(Comparator.comparing(NewChange::occurredAt).reversed())
                .toList();
    }

    private Optional<NewChange> last(Set<ChangeKind> kinds) {
        return standing.stream()
                .filter(change -> kinds.contains(change.kind()))
                .filter(change -> !SAY_NOT_WHERE.contains(change.stage()))
                .max(Comparator.comparing(NewChange::occurredAt));
    }

    private static boolean injuredAndNotMobile(NewChange change) {
        return Condition.injury(change) && change.code(Codes.MOBILITY).equals(Codes.NOT_MOBILE);
    }

    private static boolean open(String stage) {
        return !stage.equals(Stages.NO_FURTHER_ACTION);
    }

    private static Optional<Circumstance> placed(NewChange where) {
        if (where.kind() == ChangeKind.DISCHARGE_AGAINST_ADVICE) {
            return Optional.of(Circumstance.AGAINST_ADVICE);
        }
        return where.kind() == ChangeKind.CHILD_ADMITTED && where.stage().equals(Stages.ADMITTED)
                ? Optional.of(Circumstance.IN_HOSPITAL)
                : Optional.empty();
    }
}
