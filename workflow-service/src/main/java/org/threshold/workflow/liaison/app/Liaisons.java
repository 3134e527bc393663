package org.threshold.workflow.liaison.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.liaison.domain.Liaison;
import org.threshold.workflow.liaison.domain.LiaisonId;
import org.threshold.workflow.liaison.domain.Series;
import org.threshold.workflow.liaison.domain.SeriesId;
import org.threshold.workflow.people.GpPractice.RegisteredAt;

/** The liaisons of each practice. */
public interface Liaisons {

    /**
     * The liaisons of a practice, locked for the rest of the transaction; begun now where there
     * were none.
     *
     * @param begun what they are named by then
     */
    Series lockOf(RegisteredAt practice, SeriesId begun, Instant at);

    /** The same, where there are any with this name. */
    Optional<Series> lock(SeriesId id);

    Optional<Series> find(SeriesId id);

    void add(Liaison one);

    /** Keeps where it stands now. */
    void save(Liaison one);

    Optional<Liaison> find(LiaisonId id);

    /** The one that is to come. */
    Optional<Liaison> planned(SeriesId series);

    /** Those that are not to come any more, the last planned first. */
    List<Liaison> past(SeriesId series, int most);

    /** Those of all practices that are to come, the soonest first. */
    List<Liaison> toCome();

    /** Those of all practices that are not to come any more, the last planned first. */
    List<Liaison> past(int most);

    /** Keeps that the named GP was told. */
    void told(SeriesId series, Told told);

    /** When the named GP was told, the latest first. */
    List<Told> told(SeriesId series);

    /**
     * That the named GP was told.
     *
     * @param spokeTo whom somebody spoke to
     * @param words what they said; may be empty
     * @param at UTC
     */
    record Told(String spokeTo, String words, StaffId by, Instant at) {

        @Override
        public String toString() {
            return "Told[" + at + "]";
        }
    }
}
