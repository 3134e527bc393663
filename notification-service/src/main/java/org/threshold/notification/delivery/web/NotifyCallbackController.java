package org.threshold.notification.delivery.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.Receipt;
import org.threshold.notification.delivery.Report;
import org.threshold.notification.delivery.TakeReceipt;
import org.threshold.notification.platform.Refusal;
import org.threshold.notification.platform.web.Problems;

/**
 * The callbacks of GOV.UK Notify (its documentation, "Delivery receipts"). Notify calls again after
 * a 5xx and never after a 4xx, so what cannot be ours is refused for good.
 */
@RestController
class NotifyCallbackController {

    private static final Refusal NO_SUCH_DELIVERY =
            new Refusal(
                    "reference",
                    "No delivery of this service has this reference",
                    "Let this service have a service of its own in GOV.UK Notify");
    private static final Refusal NO_SUCH_STATUS =
            new Refusal(
                    "status",
                    "This status is not known here",
                    "Send delivered, permanent-failure, temporary-failure or technical-failure");

    /**
     * As much of a callback as is read. Whom it was sent to is not: it is in the directory.
     *
     * @param id Notify's own id of the message
     * @param reference the delivery id that it was sent with
     * @param status what became of it
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record CallbackBody(UUID id, @Nullable UUID reference, String status) {}

    private final TakeReceipt take;

    NotifyCallbackController(TakeReceipt take) {
        this.take = take;
    }

    @PostMapping("/callbacks/govuk-notify")
    ResponseEntity<Object> take(@RequestBody CallbackBody body) {
        Optional<Report> report = Report.of(body.status());
        if (report.isEmpty()) {
            return Problems.answer(HttpStatus.BAD_REQUEST, List.of(NO_SUCH_STATUS));
        }
        UUID reference = body.reference();
        Receipt receipt = new Receipt(body.id(), report.get());
        boolean ours = reference != null && take.handle(new DeliveryId(reference), receipt);
        return ours
                ? ResponseEntity.noContent().build()
                : Problems.answer(HttpStatus.NOT_FOUND, List.of(NO_SUCH_DELIVERY));
    }
}
