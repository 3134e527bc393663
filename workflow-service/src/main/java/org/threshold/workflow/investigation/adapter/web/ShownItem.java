package org.threshold.workflow.investigation.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.entry.ShownEntry;
import org.threshold.workflow.investigation.domain.Allegation;
import org.threshold.workflow.investigation.domain.EvidentialAction;
import org.threshold.workflow.referral.CaseRef;

/** Items of an investigation as they are sent to somebody. */
final class ShownItem {

    private ShownItem() {}

    /**
     * An allegation.
     *
     * @param dueAt absent once it is closed
     * @param closed how it was closed; absent while it is open
     * @param entry its times and addenda
     */
    record OfAllegation(
            UUID id,
            List<String> cases,
            String allegedBy,
            String against,
            boolean absentParent,
            String what,
            Instant knownAt,
            @Nullable Instant dueAt,
            @Nullable Closed closed,
            @Nullable ShownEntry entry) {

        static OfAllegation of(
                Allegation allegation, @Nullable Instant dueAt, @Nullable ShownEntry entry) {
            var claim = allegation.claim();
            return new OfAllegation(
                    allegation.id().value(),
                    refs(allegation.cases()),
                    claim.by().code(),
                    claim.against().code(),
                    claim.absentParent(),
                    claim.what(),
                    allegation.knownAt(),
                    dueAt,
                    closed(allegation.following()),
                    entry);
        }

        private static @Nullable Closed closed(Allegation.Following following) {
            return switch (following) {
                case Allegation.Following.Open() -> null;
                case Allegation.Following.Closed(var closing) ->
                        new Closed(closing.outcome().code(), closing.words());
            };
        }
    }

    /**
     * An evidential action.
     *
     * @param dueAt absent once it is closed
     * @param closed what became of it; absent while it is open
     */
    record OfAction(
            UUID id,
            List<String> cases,
            String type,
            String agency,
            String owner,
            Instant openedAt,
            @Nullable Instant dueAt,
            @Nullable Closed closed) {

        static OfAction of(EvidentialAction action, @Nullable Instant dueAt) {
            return new OfAction(
                    action.id().value(),
                    refs(action.cases()),
                    action.what().type().code(),
                    action.what().owner().agency().code(),
                    action.what().owner().name(),
                    action.openedAt(),
                    dueAt,
                    closed(action.progress()));
        }

        private static @Nullable Closed closed(EvidentialAction.Progress progress) {
            return switch (progress) {
                case EvidentialAction.Progress.Open() -> null;
                case EvidentialAction.Progress.Closed(var result, var words) ->
                        new Closed(result.code(), words);
            };
        }
    }

    /** What became of an item. */
    record Closed(String outcome, String words) {}

    private static List<String> refs(List<CaseRef> cases) {
        return cases.stream().map(CaseRef::value).toList();
    }
}
