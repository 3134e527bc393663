package org.threshold.workflow.onduty.adapter.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.RecipientWords;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.onduty.app.ShowDuties.Shown;
import org.threshold.workflow.onduty.domain.Duty;
import org.threshold.workflow.onduty.domain.Duty.Desk;
import org.threshold.workflow.onduty.domain.Duty.Gap;

/**
 * Who is on duty, in the words of the page.
 *
 * @param at the instant it is about
 * @param asOf when the directory said so, if it is away now; else empty
 * @param away whether nothing can be said at all
 * @param gaps the soonest first
 * @param moreGaps whether there may be more of them
 */
record DutyPage(
        String at,
        String asOf,
        boolean away,
        List<OfAgency> agencies,
        List<GapRow> gaps,
        boolean moreGaps) {

    /** Our agencies in their order, then others. */
    private static final Comparator<Duty> BY_AGENCY =
            Comparator.comparing(
                            (Duty duty) ->
                                    Agency.of(duty.desk().agency())
                                            .map(Agency::ordinal)
                                            .orElse(Integer.MAX_VALUE))
                    .thenComparing(duty -> duty.desk().agency());

    /** Roles of their own before the entry for all others, in the order of their words. */
    private static final Comparator<Duty> BY_ROLE =
            Comparator.comparing((Duty duty) -> duty.desk().any())
                    .thenComparing(duty -> RecipientWords.role(duty.desk().role()));

    /**
     * The duty roles of an agency.
     *
     * @param id of its heading
     */
    record OfAgency(String id, String name, List<DutyRow> roles) {}

    /** A time in which a rota has nobody. */
    record GapRow(String who, String from, String to) {}

    private record OneGap(Desk desk, Gap gap) {}

    static DutyPage of(Shown shown) {
        return switch (shown) {
            case Shown.Live(var at, var duties) -> page(at, "", duties);
            case Shown.Copied(var at, var asOf, var duties) ->
                    page(at, DueWords.exact(asOf), duties);
            case Shown.Away(var at) ->
                    new DutyPage(DueWords.exact(at), "", true, List.of(), List.of(), false);
            case Shown.Refused(var now, _) -> of(now);
        };
    }

    private static DutyPage page(Instant at, String asOf, List<Duty> duties) {
        boolean moreGaps = duties.stream().anyMatch(Duty::moreGaps);
        return new DutyPage(
                DueWords.exact(at), asOf, false, agencies(duties), gaps(duties), moreGaps);
    }

    private static List<OfAgency> agencies(List<Duty> duties) {
        Map<String, List<DutyRow>> rows = new LinkedHashMap<>();
        duties.stream()
                .sorted(BY_AGENCY.thenComparing(BY_ROLE))
                .forEach(
                        duty ->
                                rows.computeIfAbsent(duty.desk().agency(), _ -> new ArrayList<>())
                                        .add(DutyRow.of(duty, duties)));
        List<OfAgency> agencies = new ArrayList<>();
        rows.forEach(
                (agency, roles) ->
                        agencies.add(
                                new OfAgency(
                                        "agency-" + (agencies.size() + 1),
                                        RecipientWords.agency(agency),
                                        roles)));
        return agencies;
    }

    private static List<GapRow> gaps(List<Duty> duties) {
        return duties.stream()
                .flatMap(duty -> duty.gapsAhead().stream().map(gap -> new OneGap(duty.desk(), gap)))
                .sorted(Comparator.comparing(one -> one.gap().from()))
                .map(DutyPage::row)
                .toList();
    }

    private static GapRow row(OneGap one) {
        return new GapRow(
                DutyRow.words(one.desk()),
                DueWords.exact(one.gap().from()),
                DueWords.exact(one.gap().to()));
    }
}
