package org.threshold.workflow.agreement.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.agreement.domain.AgreementState;
import org.threshold.workflow.agreement.domain.Monitor;
import org.threshold.workflow.agreement.domain.MonitorId;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.platform.Refusal;

/**
 * A monitor accepts by name to watch an agreement (R-4.2-8b): themselves, through their agency’s
 * system, or through whoever they said it to. An agency’s system answers for its agency only.
 */
@Service
public class AcceptMonitoring {

    private final Access access;
    private final FindAgreement find;
    private final AgreementDrafting drafting;

    AcceptMonitoring(Access access, FindAgreement find, AgreementDrafting drafting) {
        this.access = access;
        this.find = find;
        this.drafting = drafting;
    }

    /** Which monitor accepts, and by what name. */
    public record Given(MonitorId monitor, String name) {

        @Override
        public String toString() {
            return "Given[" + monitor + "]";
        }
    }

    @Transactional
    public AgreementResult handle(Actor who, AgreementId id, Given given) {
        access.require(who, Activity.ACCEPT_MONITORING);
        return find.lock(id)
                .flatMap(
                        draft ->
                                draft.monitors().stream()
                                        .filter(one -> one.id().equals(given.monitor()))
                                        .filter(one -> answersFor(who, one))
                                        .findFirst()
                                        .map(one -> accept(who, draft, one, given.name())))
                .orElseGet(AgreementResult.NothingThere::new);
    }

    private static boolean answersFor(Actor who, Monitor monitor) {
        return who.roles().stream().anyMatch(Role::practitioner)
                || monitor.watch().agency() == who.agency();
    }

    private AgreementResult accept(
            Actor who, WrittenAgreement draft, Monitor monitor, String name) {
        if (draft.state() != AgreementState.DRAFTED) {
            return new AgreementResult.NotNow(
                    draft.state().words() + ". Monitors accept while it is a draft.");
        }
        return name.isBlank()
                ? new AgreementResult.Refused(
                        List.of(
                                new Refusal(
                                        "name",
                                        "It is not said who accepts. Nobody watches because an"
                                                + " agency’s name stands on a paper (recommendation"
                                                + " 4.2-8).",
                                        "Give the name of the person who will watch.")))
                : drafting.accepted(who, draft, monitor.id(), name);
    }
}
