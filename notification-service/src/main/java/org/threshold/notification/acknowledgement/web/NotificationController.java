package org.threshold.notification.acknowledgement.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.notification.acknowledgement.Acknowledge;
import org.threshold.notification.acknowledgement.Acknowledge.Result.Kept;
import org.threshold.notification.acknowledgement.Acknowledge.Result.NotYours;
import org.threshold.notification.acknowledgement.Acknowledge.Result.Refused;
import org.threshold.notification.acknowledgement.Person;
import org.threshold.notification.acknowledgement.ReadNotification;
import org.threshold.notification.acknowledgement.Reply;
import org.threshold.notification.acknowledgement.Reply.Answer;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.platform.Refusal;
import org.threshold.notification.platform.security.Caller;
import org.threshold.notification.platform.security.Caller.AgencySystem;
import org.threshold.notification.platform.web.Problems;

/** What an agency's system may do with its notifications: read and acknowledge them. */
@RestController
@RequestMapping("/api/v1/notifications/{id}")
class NotificationController {

    private static final Refusal UNKNOWN =
            new Refusal(
                    "id",
                    "No notification with this id was sent to you",
                    "Use the notificationId of a message that you received");

    private static final Refusal NO_ANSWER =
            new Refusal(
                    "answer",
                    "This is no answer to a request for information",
                    "Send reply, nil-return or declined, or where you are invited attends, dials-in or"
                            + " sends-report; or leave it out");

    /**
     * Who acknowledges, and what they add.
     *
     * @param name of the person
     * @param role what they are at the agency
     * @param filed whether it stands in the patient's or child's record
     * @param answer what came of being asked for information: {@code reply}, {@code nil-return},
     *     {@code declined}, or where it invites {@code attends}, {@code dials-in} or {@code
     *     sends-report}
     * @param text a short reply, or the words of the answer
     */
    record PersonBody(
            @Nullable String name,
            @Nullable String role,
            @Nullable Boolean filed,
            @Nullable String answer,
            @Nullable String text) {

        Person person() {
            return new Person(
                    Objects.requireNonNullElse(name, ""), Objects.requireNonNullElse(role, ""));
        }

        /** Empty when the answer is none that there is. */
        Optional<Reply> reply() {
            return Answer.of(Objects.requireNonNullElse(answer, Answer.NONE.code()))
                    .map(
                            given ->
                                    new Reply(
                                            Objects.requireNonNullElse(filed, false),
                                            given,
                                            Objects.requireNonNullElse(text, "")));
        }

        /** A person never shows in a log or an exception. */
        @Override
        public String toString() {
            return "PersonBody[…]";
        }
    }

    /**
     * The answer to an acknowledgement.
     *
     * @param notificationId what was acknowledged
     * @param at when, business time
     * @param counts whether it was the first
     * @param reply the number of what was added; absent when nothing was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record KeptBody(UUID notificationId, Instant at, boolean counts, @Nullable Integer reply) {}

    private final Acknowledge acknowledge;
    private final ReadNotification read;

    NotificationController(Acknowledge acknowledge, ReadNotification read) {
        this.acknowledge = acknowledge;
        this.read = read;
    }

    @GetMapping
    ResponseEntity<Object> show(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        return read.handle(caller, new NotificationId(id))
                .<ResponseEntity<Object>>map(view -> ResponseEntity.ok(NotificationBody.of(view)))
                .orElseGet(() -> Problems.answer(HttpStatus.NOT_FOUND, List.of(UNKNOWN)));
    }

    @PostMapping("/acknowledgements")
    ResponseEntity<Object> acknowledge(
            @PathVariable UUID id,
            @RequestBody PersonBody body,
            @AuthenticationPrincipal AgencySystem caller) {
        return body.reply()
                .map(
                        reply ->
                                answer(
                                        id,
                                        acknowledge.handle(
                                                caller.agency(),
                                                new NotificationId(id),
                                                body.person(),
                                                reply)))
                .orElseGet(() -> Problems.answer(HttpStatus.BAD_REQUEST, List.of(NO_ANSWER)));
    }

    private static ResponseEntity<Object> answer(UUID id, Acknowledge.Result result) {
        return switch (result) {
            case Kept(var kept, var reply) ->
                    ResponseEntity.status(HttpStatus.CREATED)
                            .body(
                                    new KeptBody(
                                            id,
                                            kept.at(),
                                            kept.counts(),
                                            reply.isPresent() ? reply.getAsInt() : null));
            case NotYours none -> Problems.answer(HttpStatus.NOT_FOUND, List.of(UNKNOWN));
            case Refused(var refusals) -> Problems.answer(HttpStatus.BAD_REQUEST, refusals);
        };
    }
}
