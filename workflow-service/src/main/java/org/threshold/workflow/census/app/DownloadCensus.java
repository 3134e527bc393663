package org.threshold.workflow.census.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.census.domain.CensusYear;
import org.threshold.workflow.platform.Refusal;

/**
 * The file of a return to take away: children’s dates of birth leave the service with it, so it is
 * asked why, and the reason is on the record of every case in it.
 */
@Service
public class DownloadCensus {

    private final Access access;
    private final CensusMaking making;
    private final CensusRecord record;

    DownloadCensus(Access access, CensusMaking making, CensusRecord record) {
        this.access = access;
        this.making = making;
        this.record = record;
    }

    /**
     * What is asked for.
     *
     * @param reason why, in the person’s words
     */
    public record Command(CensusYear year, String reason) {

        @Override
        public String toString() {
            return "Command[" + year.code() + "]";
        }
    }

    /** What comes of it. */
    public sealed interface Result {

        /** The file, once it is recorded who took it. */
        record Taken(MadeCensus census) implements Result {}

        /** What has to be put right first; nothing is made. */
        record Refused(List<Refusal> refusals) implements Result {

            public Refused {
                refusals = List.copyOf(refusals);
            }
        }
    }

    /** Makes the file, or says what is missing. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Result handle(Actor who, Command command) {
        access.require(who, Activity.READ_REPORTS);
        if (command.reason().isBlank()) {
            return new Result.Refused(
                    List.of(
                            new Refusal(
                                    "reason",
                                    "The reason is missing.",
                                    "Say why you need the file, for example to send it to the"
                                            + " Department for Education.")));
        }
        MadeCensus made = making.make(command.year());
        record.keep(
                who, "census-downloaded", made, command.year().code() + ": " + command.reason());
        return new Result.Taken(made);
    }
}
