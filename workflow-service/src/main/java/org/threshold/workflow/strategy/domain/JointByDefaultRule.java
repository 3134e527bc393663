package org.threshold.workflow.strategy.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.ChildOutcome;

/**
 * R-TVP-3b: an injury, or a mark that may be one, on a child that is not mobile is investigated
 * jointly. Anything less needs the reasons of both a duty inspector and a service manager.
 */
public final class JointByDefaultRule {

    private static final List<Role> BOTH = List.of(Role.DUTY_INSPECTOR, Role.SERVICE_MANAGER);

    private JointByDefaultRule() {}

    static List<Refusal> refusals(
            Discussion discussion, List<ChildDecision> decisions, List<Agreement> agreements) {
        List<Refusal> refusals = new ArrayList<>();
        for (int place = 0; place < decisions.size(); place++) {
            ChildDecision decision = decisions.get(place);
            List<Role> silent = silent(decision.caseRef(), agreements);
            if (red(discussion, decision.caseRef())
                    && lessThanJoint(decision.outcome())
                    && !silent.isEmpty()) {
                refusals.add(refusal(place, silent));
            }
        }
        return refusals;
    }

    /** The children for whom these decisions need both agreements. */
    public static List<CaseRef> lessThanJoint(
            Discussion discussion, List<ChildDecision> decisions) {
        return decisions.stream()
                .filter(one -> red(discussion, one.caseRef()) && lessThanJoint(one.outcome()))
                .map(ChildDecision::caseRef)
                .toList();
    }

    /** Who of the two has not agreed for each of these children. */
    public static Set<Role> silent(List<CaseRef> children, List<Agreement> agreements) {
        return children.stream()
                .flatMap(ref -> silent(ref, agreements).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean red(Discussion discussion, CaseRef ref) {
        return discussion.child(ref).map(child -> child.path().red()).orElse(false);
    }

    /** Meeting again decides nothing yet, so it takes nothing away. */
    private static boolean lessThanJoint(ChildOutcome outcome) {
        return !outcome.joint() && !(outcome instanceof ChildOutcome.Reconvene);
    }

    private static List<Role> silent(CaseRef ref, List<Agreement> agreements) {
        return BOTH.stream()
                .filter(
                        role ->
                                agreements.stream()
                                        .noneMatch(
                                                one ->
                                                        one.caseRef().equals(ref)
                                                                && one.as() == role))
                .toList();
    }

    private static Refusal refusal(int place, List<Role> silent) {
        return new Refusal(
                Places.ofChild(place, "outcome"),
                "This child is not mobile and has an injury, or a mark that may be one. Such an injury is"
                        + " investigated by the police and the authority together.",
                "Choose the joint enquiry, or ask the "
                        + silent.stream().map(Role::words).collect(Collectors.joining(" and the "))
                        + " to agree to anything less and say why: it is on their work list now.");
    }
}
