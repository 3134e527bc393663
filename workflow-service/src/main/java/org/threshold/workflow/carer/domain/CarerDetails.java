package org.threshold.workflow.carer.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of somebody who took over care; anything may be missing, and what is not known is
 * empty.
 */
public record CarerDetails(Who who, Home home, Checks checks) {

    /** The carer. */
    public record Who(String name, Optional<LocalDate> born, String relationship) {

        @Override
        public String toString() {
            return "Who[…]";
        }
    }

    /**
     * Where the child is now.
     *
     * @param others who else lives in that home; that there is nobody is an answer
     */
    public record Home(String address, String others) {

        @Override
        public String toString() {
            return "Home[…]";
        }
    }

    /** What the police and social care know of the carer and that home. */
    public record Checks(
            PoliceCheck police, String policeResult, CareCheck care, String careResult) {

        @Override
        public String toString() {
            return "Checks[" + police + " " + care + "]";
        }
    }

    /** Nothing is known. */
    public static CarerDetails none() {
        return new CarerDetails(
                new Who("", Optional.empty(), ""),
                new Home("", ""),
                new Checks(PoliceCheck.OUTSTANDING, "", CareCheck.OUTSTANDING, ""));
    }

    /** The same, with what somebody adds; what they leave out stays as it was. */
    public CarerDetails with(CarerDetails more) {
        return new CarerDetails(
                new Who(
                        or(more.who.name, who.name),
                        more.who.born.or(() -> who.born),
                        or(more.who.relationship, who.relationship)),
                new Home(or(more.home.address, home.address), or(more.home.others, home.others)),
                checks(more.checks));
    }

    /** A check that was done is not undone by a form that says nothing of it. */
    private Checks checks(Checks more) {
        return new Checks(
                more.police == PoliceCheck.OUTSTANDING ? checks.police : more.police,
                or(more.policeResult, checks.policeResult),
                more.care == CareCheck.OUTSTANDING ? checks.care : more.care,
                or(more.careResult, checks.careResult));
    }

    private static String or(String said, String before) {
        return said.isBlank() ? before : said;
    }
}
