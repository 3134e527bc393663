package org.threshold.workflow.census;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.threshold.workflow.census.domain.CaseFacts;
import org.threshold.workflow.census.domain.CaseFacts.Concluded;
import org.threshold.workflow.census.domain.CaseFacts.Enquiry;
import org.threshold.workflow.census.domain.CaseFacts.Kid;
import org.threshold.workflow.census.domain.CensusYear;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.deadlines.domain.Times;

/** Cases as a year has them, made from a seed: nothing of them is about anybody. */
public final class Population {

    /** The year that they are of, 1 April 2025 to 31 March 2026. */
    public static final CensusYear YEAR = new CensusYear(2026);

    private static final LocalDate EARLIEST = LocalDate.parse("2024-10-01");
    private static final int LIMIT = 15;
    private static final List<String> AGENCIES =
            List.of(
                    "school",
                    "school",
                    "school",
                    "police",
                    "police",
                    "gp",
                    "health-visiting",
                    "hospital",
                    "midwifery",
                    "adult-services",
                    "probation",
                    "other-authority",
                    "childrens-social-care");

    private final Random chance;

    private Population(long seed) {
        this.chance = new Random(seed);
    }

    /** Cases that were open in the year. */
    public static List<CaseFacts> of(int size, long seed) {
        var population = new Population(seed);
        return IntStream.range(0, size).mapToObj(population::one).toList();
    }

    private CaseFacts one(int number) {
        long days = YEAR.reference().toEpochDay() - EARLIEST.toEpochDay();
        LocalDate referred = EARLIEST.plusDays(chance.nextLong(days + 1));
        Instant at = at(referred, chance.nextInt(24), chance.nextInt(60));
        return new CaseFacts(
                "CP-" + (2041 + number),
                at,
                kid(referred),
                Optional.of(
                        new CaseFacts.Referral(
                                at,
                                AGENCIES.get(chance.nextInt(AGENCIES.size())),
                                chance.nextInt(100) < 3)),
                work(referred));
    }

    private Kid kid(LocalDate referred) {
        LocalDate latest = referred.plusWeeks(40);
        boolean unborn = chance.nextInt(100) < 12 && latest.isAfter(YEAR.reference());
        LocalDate day =
                unborn
                        ? YEAR.reference().plusDays(1 + chance.nextLong(until(latest)))
                        : referred.minusDays(chance.nextLong(365 * 17L));
        return new Kid(Optional.of(day), Optional.of(day), sex());
    }

    private static long until(LocalDate latest) {
        return latest.toEpochDay() - YEAR.reference().toEpochDay();
    }

    private String sex() {
        int drawn = chance.nextInt(200);
        return drawn == 0 ? "indeterminate" : drawn == 1 ? "not-known" : sexOf(drawn);
    }

    private static String sexOf(int drawn) {
        return drawn % 2 == 0 ? "female" : "male";
    }

    private CaseFacts.Work work(LocalDate referred) {
        List<Enquiry> enquiries = new ArrayList<>();
        LocalDate start = workingDay(referred.plusDays(chance.nextInt(8)));
        for (int left = chance.nextInt(100) < 45 ? 1 + chance.nextInt(2) : 0; left > 0; left--) {
            if (!start.isAfter(YEAR.reference())) {
                enquiries.add(enquiry(start));
            }
            start = workingDay(start.plusDays(40 + chance.nextInt(150)));
        }
        return new CaseFacts.Work(enquiries, conferences(referred));
    }

    private List<LocalDate> conferences(LocalDate referred) {
        LocalDate day = workingDay(referred.plusDays(60));
        return chance.nextInt(100) < 4 && YEAR.holds(day) ? List.of(day) : List.of();
    }

    private Enquiry enquiry(LocalDate start) {
        Instant at = at(start, 9 + chance.nextInt(8), 0);
        Instant due = at(after(start, LIMIT), 17, 0);
        boolean needed = chance.nextInt(100) < 45;
        LocalDate over = after(start, 3 + chance.nextInt(LIMIT - 2));
        Concluded concluded = new Concluded(at(after(start, 2), 16, 0), needed);
        return needed
                ? new Enquiry(at, Optional.of(due), Optional.of(over), Optional.of(concluded))
                : new Enquiry(
                        at,
                        Optional.of(due),
                        Optional.empty(),
                        Optional.of(new Concluded(at(over, 12, 0), false)));
    }

    /** The n-th working day after a day. */
    private static LocalDate after(LocalDate day, int working) {
        LocalDate counted = day;
        for (int left = working; left > 0; left--) {
            counted = workingDay(counted.plusDays(1));
        }
        return counted;
    }

    private static LocalDate workingDay(LocalDate day) {
        return Times.CALENDAR.isWorkingDay(day) ? day : workingDay(day.plusDays(1));
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(WorkingTime.ZONE).toInstant();
    }
}
