package org.threshold.notification.acknowledgement.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.notification.acknowledgement.ReadReply;
import org.threshold.notification.acknowledgement.Replies.Kept;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.platform.Refusal;
import org.threshold.notification.platform.security.Caller;
import org.threshold.notification.platform.web.Problems;

/** What an agency has written, for Threshold's own services; the event said only that it did. */
@RestController
@RequestMapping("/api/v1/notifications/{id}/replies/{number}")
class ReplyController {

    private static final Refusal UNKNOWN =
            new Refusal(
                    "number",
                    "This notification has no reply with this number",
                    "Use the notificationId and the number of an event that you received");

    /**
     * A reply as it travels.
     *
     * @param by the duty role that was told; the person's name is with the acknowledgement
     * @param answer {@code none}, {@code reply}, {@code nil-return}, {@code declined}, {@code
     *     attends}, {@code dials-in} or {@code sends-report}
     * @param text empty where nothing was written
     */
    record ReplyBody(
            UUID notificationId,
            int number,
            Recipient by,
            boolean filed,
            String answer,
            String text,
            Instant at) {

        static ReplyBody of(UUID id, Kept kept) {
            return new ReplyBody(
                    id,
                    kept.number(),
                    kept.by(),
                    kept.reply().filed(),
                    kept.reply().answer().code(),
                    kept.reply().text(),
                    kept.at());
        }

        /** What somebody wrote never shows in a log or an exception. */
        @Override
        public String toString() {
            return "ReplyBody[…]";
        }
    }

    private final ReadReply read;

    ReplyController(ReadReply read) {
        this.read = read;
    }

    @GetMapping
    ResponseEntity<Object> show(
            @PathVariable UUID id,
            @PathVariable int number,
            @AuthenticationPrincipal Caller caller) {
        return read.handle(caller, new NotificationId(id), number)
                .<ResponseEntity<Object>>map(kept -> ResponseEntity.ok(ReplyBody.of(id, kept)))
                .orElseGet(() -> Problems.answer(HttpStatus.NOT_FOUND, List.of(UNKNOWN)));
    }
}
