package org.threshold.workflow.plan.app;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.AgencyDesks;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.ExtraRecipients;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.plan.domain.ProtectionPlan;
import org.threshold.workflow.referral.JoinedCases;

/**
 * Adds to those who are told that an adult of a family is with other children, or of what concerns
 * that adult later (EV-09), the chair and every agency of the core group of the family’s last plan,
 * whether it stands or has ended (R-C&amp;F-9c). Our own social worker and manager are told by the
 * rules.
 */
@Service
class CoreGroupHearers implements ExtraRecipients {

    private static final Set<String> OF_ANOTHER_FAMILY = Set.of("other-family", "linked-event");

    private final ProtectionPlans plans;
    private final JoinedCases joined;
    private final AgencyDesks desks;

    CoreGroupHearers(ProtectionPlans plans, JoinedCases joined, AgencyDesks desks) {
        this.plans = plans;
        this.joined = joined;
        this.desks = desks;
    }

    @Override
    public List<Recipient> of(NewChange change) {
        if (change.kind() != ChangeKind.ADULT_MOVED_IN
                || !OF_ANOTHER_FAMILY.contains(change.stage())) {
            return List.of();
        }
        Stream<Recipient> group =
                joined.eachAnswering(change.cases()).stream()
                        .flatMap(ref -> lastPlan(plans.of(ref)))
                        .filter(agency -> agency != Agency.CHILDRENS_SOCIAL_CARE)
                        .flatMap(agency -> desks.of(agency, change).stream());
        return Stream.concat(Stream.of(Recipient.of(Role.CP_CHAIR)), group).distinct().toList();
    }

    private static Stream<Agency> lastPlan(List<ProtectionPlan> latestFirst) {
        return latestFirst.stream()
                .flatMap(one -> one.agreed().stream())
                .limit(1)
                .flatMap(terms -> terms.group().members().stream());
    }
}
