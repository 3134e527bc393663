package org.threshold.workflow.census.adapter.xml;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.TreeMap;

/** For each rule, one thing to break in a file of the population. */
final class BrokenCopies {

    private static final String BORN_LONG_AGO =
            "[ChildIdentifiers[number(translate(PersonBirthDate, '-', '')) < 20250101]]";
    private static final String PLAIN =
            "//Child" + BORN_LONG_AGO + "[not(.//Section47)][not(.//DateOfInitialCPC)]";
    private static final String ONE_ENQUIRY = "[count(CINdetails/Section47) = 1]";
    private static final String HELD =
            "//Child"
                    + ONE_ENQUIRY
                    + "[CINdetails[not(DateOfInitialCPC)]/Section47"
                    + "[number(translate(DateOfInitialCPC, '-', '')) < 20260301]"
                    + "[translate(DateOfInitialCPC, '-', '') - translate(S47ActualStartDate, '-', '')"
                    + " > 5]]";
    private static final String NONE_NEEDED =
            "//Child" + ONE_ENQUIRY + "[.//ICPCnotRequired = 'true']";
    private static final String OPEN =
            "//Child"
                    + ONE_ENQUIRY
                    + "[CINdetails/Section47[ICPCnotRequired = 'false'][not(DateOfInitialCPC)]]";
    private static final String REFERRED = "number(translate(CINdetails/CINreferralDate, '-', ''))";

    private BrokenCopies() {}

    /** How a copy is broken. */
    interface Break {

        void in(Copy copy);

        /** The file with this broken. */
        default String of(String file) {
            var copy = new Copy(file);
            in(copy);
            return copy.text();
        }
    }

    static Map<String, Break> all() {
        Map<String, Break> all = new TreeMap<>();
        all.putAll(ofTheFile());
        all.putAll(ofChildren());
        all.putAll(ofEpisodes());
        all.putAll(ofReferrals());
        all.putAll(ofEnquiries());
        all.putAll(ofConferences());
        return all;
    }

    private static Map<String, Break> ofTheFile() {
        return Map.of(
                "100",
                copy -> copy.set("//ReferenceDate", "2026-03-30"),
                "2886Q",
                copy -> copy.setAll("//Child[position() <= 30]//Sex", "U"),
                "8500",
                copy -> copy.remove("//Child/ChildIdentifiers/LAchildID"),
                "8510",
                copy -> copy.set("//Child[2]//LAchildID", copy.get("//Child[1]//LAchildID")));
    }

    private static Map<String, Break> ofChildren() {
        String unborn = "//ChildIdentifiers[ExpectedPersonBirthDate]";
        return Map.of(
                "8520",
                copy ->
                        copy.set(
                                "//Child[%s > 20250701]//PersonBirthDate".formatted(REFERRED),
                                "2026-04-01"),
                "8525",
                copy -> copy.remove("//PersonBirthDate"),
                "8530Q",
                copy -> copy.set(unborn + "/ExpectedPersonBirthDate", "2026-02-28"),
                "4180",
                copy -> copy.set("//Sex", "X"),
                "8750",
                copy -> copy.set(unborn + "/Sex", "F"),
                "8775Q",
                copy -> copy.set("//PersonBirthDate", "2000-01-01"),
                "8590",
                copy -> copy.remove("//Child/CINdetails"));
    }

    private static Map<String, Break> ofEpisodes() {
        return Map.of(
                "8815",
                copy -> {
                    copy.set(PLAIN + "//CINreferralDate", "2026-03-31");
                    copy.twice(PLAIN + "/CINdetails");
                },
                "8816",
                copy -> {
                    copy.twice(PLAIN + "/CINdetails");
                    copy.set("//Child/CINdetails[2]/CINreferralDate", "2026-03-31");
                    copy.set("//Child/CINdetails[2]/ReferralNFA", "true");
                },
                "8820",
                copy -> {
                    copy.twice(PLAIN + "[%s > 20250701]/CINdetails".formatted(REFERRED));
                    copy.set("//Child/CINdetails[2]/CINreferralDate", "2025-05-01");
                    copy.after(
                            "//Child/CINdetails[2]/ReferralSource", "CINclosureDate", "2026-03-30");
                });
    }

    private static Map<String, Break> ofReferrals() {
        return Map.of(
                "8600",
                copy -> copy.remove(PLAIN + "//CINreferralDate"),
                "8606",
                copy ->
                        copy.set(
                                "//Child[%s < 20250601]//PersonBirthDate".formatted(REFERRED),
                                "2026-03-31"),
                "8866",
                copy -> copy.set("//ReferralSource", "3G"),
                "8568",
                copy -> copy.remove("//ReferralNFA"),
                "8569",
                copy -> {
                    copy.set(PLAIN + "//ReferralNFA", "true");
                    copy.set("//CINdetails[ReferralNFA = 'true']/CINreferralDate", "2025-03-28");
                },
                "8831",
                copy ->
                        copy.set(
                                "//Child[CINdetails/Section47][%s > 20250401]//ReferralNFA"
                                        .formatted(REFERRED),
                                "1"));
    }

    private static Map<String, Break> ofEnquiries() {
        return Map.of(
                "8839",
                copy -> {
                    copy.set(OPEN + "//S47ActualStartDate", "2026-03-31");
                    copy.twice(OPEN + "//Section47");
                },
                "8890",
                copy -> {
                    LocalDate held = copy.day(HELD + "//DateOfInitialCPC");
                    copy.twice(HELD + "//Section47");
                    String second = "//Section47[2][DateOfInitialCPC = '" + held + "']";
                    copy.set(second + "/S47ActualStartDate", held.minusDays(1).toString());
                    copy.set(second + "/ICPCnotRequired", "true");
                    copy.remove(second + "/DateOfInitialCPC");
                },
                "2889",
                copy ->
                        copy.set(
                                NONE_NEEDED + "//S47ActualStartDate",
                                copy.day(NONE_NEEDED + "//CINreferralDate")
                                        .minusDays(1)
                                        .toString()),
                "8740",
                copy -> copy.set(OPEN + "//S47ActualStartDate", "2026-04-01"),
                "8675Q",
                copy -> {
                    copy.set(OPEN + BORN_LONG_AGO + "//CINreferralDate", "2026-03-02");
                    copy.set(OPEN + BORN_LONG_AGO + "//S47ActualStartDate", "2026-03-09");
                });
    }

    private static Map<String, Break> ofConferences() {
        return Map.of(
                "2884",
                copy ->
                        copy.after(
                                HELD + "//ReferralSource",
                                "DateOfInitialCPC",
                                copy.get(HELD + "//DateOfInitialCPC")),
                "1104",
                copy -> {
                    String before = "2025-10-08";
                    String late = HELD + "[%s > 20251101]".formatted(REFERRED);
                    String id = copy.get(late + "//LAchildID");
                    String of = "//Child[.//LAchildID = '" + id + "']";
                    copy.set(of + "//S47ActualStartDate", before);
                    copy.set(of + "//DateOfInitialCPC", before);
                },
                "8615",
                copy ->
                        copy.set(
                                HELD + "//S47ActualStartDate",
                                copy.day(HELD + "//DateOfInitialCPC").plusDays(1).toString()),
                "8715",
                copy -> copy.set(HELD + "//DateOfInitialCPC", "2026-04-01"),
                "8875",
                copy ->
                        copy.set(
                                HELD + "//DateOfInitialCPC",
                                saturday(copy.day(HELD + "//DateOfInitialCPC"))),
                "8870Q",
                copy ->
                        copy.set(
                                HELD + "//InitialCPCtarget",
                                saturday(copy.day(HELD + "//InitialCPCtarget"))));
    }

    private static String saturday(LocalDate day) {
        return day.with(TemporalAdjusters.next(DayOfWeek.SATURDAY)).toString();
    }
}
