package org.threshold.workflow.circumstances.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.domain.Acknowledgement;
import org.threshold.workflow.circumstances.domain.DeliveryState;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.circumstances.domain.Telling;
import org.threshold.workflow.circumstances.domain.TellingKind;

/** What a telephone call to a duty role brings about. */
@Service
class RungCall {

    private final RecordAcknowledgement acknowledgement;
    private final RecordDelivery delivery;
    private final Tellings tellings;
    private final ChangeRecord record;

    RungCall(
            RecordAcknowledgement acknowledgement,
            RecordDelivery delivery,
            Tellings tellings,
            ChangeRecord record) {
        this.acknowledgement = acknowledgement;
        this.delivery = delivery;
        this.tellings = tellings;
        this.record = record;
    }

    void answered(Actor who, Notification about, Acknowledgement given, String name) {
        acknowledgement.handle(who, about.id(), given, name);
        came(about, DeliveryState.DELIVERED);
    }

    /** Nobody answered: the call has failed as a telling, so the next rung follows at once. */
    void notAnswered(Actor who, Notification about) {
        record.keep(who, "duty-role-did-not-answer", about, "");
        came(about, DeliveryState.FAILED);
    }

    private void came(Notification about, DeliveryState state) {
        tellings.of(about.id()).stream()
                .filter(telling -> telling.kind() == TellingKind.RING)
                .map(Telling::number)
                .forEach(rung -> delivery.handle(about.id(), rung, state));
    }
}
