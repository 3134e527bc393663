package org.threshold.workflow.onduty.adapter.web;

import java.time.LocalTime;
import java.util.List;
import org.threshold.workflow.circumstances.RecipientWords;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.onduty.domain.Cover;
import org.threshold.workflow.onduty.domain.Dialled;
import org.threshold.workflow.onduty.domain.Duty;
import org.threshold.workflow.onduty.domain.Duty.Desk;
import org.threshold.workflow.onduty.domain.WaysRule;

/**
 * A duty role as its page shows it.
 *
 * @param role in words; empty for the entry of all roles that have none of their own
 * @param ways how it is told, in order of preference
 * @param quietFrom the hours in which only what is urgent is told; empty without any
 */
record DutyRow(
        String role, Standing standing, List<WayWords> ways, String quietFrom, String quietTo) {

    /** How a role stands; the template has words for each. */
    enum State {
        ON,
        NOBODY,
        NO_ROTA,
        CHANGED,
        CHANGED_NOBODY,
        NOT_KNOWN
    }

    /**
     * Who is on duty.
     *
     * @param who the desk or its title; empty for nobody
     * @param ring the telephone as it was entered
     * @param dial what a telephone dials; empty when the number is none that it could
     * @param until in words; empty when it is not known
     */
    record Standing(State state, String who, String ring, String dial, String until) {

        static Standing of(Cover cover) {
            return switch (cover) {
                case Cover.OnDuty on -> somebody(State.ON, on);
                case Cover.Nobody(var until) ->
                        nobody(State.NOBODY, until.map(DueWords::exact).orElse(""));
                case Cover.NoRota() -> nobody(State.NO_ROTA, "");
                case Cover.MayHaveChanged(Cover.OnDuty on) -> somebody(State.CHANGED, on);
                case Cover.MayHaveChanged(Cover.Nobody(var until)) ->
                        nobody(State.CHANGED_NOBODY, until.map(DueWords::exact).orElse(""));
                case Cover.MayHaveChanged _, Cover.NotKnown() -> nobody(State.NOT_KNOWN, "");
            };
        }

        private static Standing somebody(State state, Cover.OnDuty on) {
            return new Standing(
                    state, on.name(), on.ring(), Dialled.of(on.ring()), DueWords.exact(on.until()));
        }

        private static Standing nobody(State state, String until) {
            return new Standing(state, "", "", "", until);
        }
    }

    /**
     * A channel.
     *
     * @param kind its code, which a message has the words for
     * @param since when it went out of use; empty while it is in use
     */
    record WayWords(String kind, String since) {

        private static final List<String> KNOWN =
                List.of("webhook", "fhir", "file-drop", "mail", "notify");

        static WayWords of(Duty.Way way) {
            return new WayWords(way.kind(), way.disabledAt().map(DueWords::exact).orElse(""));
        }

        /** Whether there are words for it; a newer directory may have kinds that we do not know. */
        public boolean known() {
            return KNOWN.contains(kind);
        }
    }

    static DutyRow of(Duty duty, List<Duty> all) {
        var quiet = duty.telling().quiet();
        return new DutyRow(
                duty.desk().any() ? "" : RecipientWords.role(duty.desk().role()),
                Standing.of(duty.cover()),
                WaysRule.of(duty, all).stream().map(WayWords::of).toList(),
                quiet.map(Duty.Quiet::from).map(LocalTime::toString).orElse(""),
                quiet.map(Duty.Quiet::to).map(LocalTime::toString).orElse(""));
    }

    /** For example "Hospital, paediatrician". */
    static String words(Desk desk) {
        return desk.any()
                ? RecipientWords.agency(desk.agency())
                : RecipientWords.of(desk.agency(), desk.role());
    }
}
