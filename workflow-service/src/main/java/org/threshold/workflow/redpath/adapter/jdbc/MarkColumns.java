package org.threshold.workflow.redpath.adapter.jdbc;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.redpath.domain.PaediatricView;
import org.threshold.workflow.redpath.domain.UncertainMark;
import org.threshold.workflow.redpath.domain.UncertainMark.CountsAsInjury;
import org.threshold.workflow.redpath.domain.UncertainMark.Held;
import org.threshold.workflow.redpath.domain.UncertainMark.NotAnInjury;

/** The columns of a mark that change. */
record MarkColumns(
        UUID id,
        String state,
        @Nullable String cause,
        @Nullable OffsetDateTime since,
        @Nullable String finding,
        @Nullable String words,
        @Nullable UUID viewedBy,
        @Nullable OffsetDateTime viewedAt) {

    static MarkColumns of(UncertainMark mark) {
        return switch (mark) {
            case Held _ -> of(mark, MarkRow.HELD, Optional.empty());
            case NotAnInjury none -> of(mark, MarkRow.NOT_AN_INJURY, Optional.of(none.view()));
            case CountsAsInjury injury -> of(mark, MarkRow.INJURY, injury.view()).because(injury);
        };
    }

    private static MarkColumns of(UncertainMark mark, String state, Optional<PaediatricView> view) {
        return new MarkColumns(
                mark.sighting().id().value(),
                state,
                null,
                null,
                view.map(seen -> seen.finding().code()).orElse(null),
                view.map(PaediatricView::words).orElse(null),
                view.map(seen -> seen.by().value()).orElse(null),
                view.map(seen -> Columns.utc(seen.at())).orElse(null));
    }

    private MarkColumns because(CountsAsInjury injury) {
        return new MarkColumns(
                id,
                state,
                injury.cause().code(),
                Columns.utc(injury.since()),
                finding,
                words,
                viewedBy,
                viewedAt);
    }
}
