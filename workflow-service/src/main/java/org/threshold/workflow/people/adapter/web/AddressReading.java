package org.threshold.workflow.people.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.people.Address;
import org.threshold.workflow.people.adapter.web.BondForms.HouseholdForm;
import org.threshold.workflow.platform.Refusal;

/** Turns what was sent into an address, or says what cannot be used. */
final class AddressReading {

    private final HouseholdForm form;
    private final List<Refusal> refusals = new ArrayList<>();

    AddressReading(HouseholdForm form) {
        this.form = form;
        if (text(form.address()).isBlank()) {
            refusals.add(
                    new Refusal(
                            "address",
                            "The address is missing.",
                            "Give what is known of it; ‘no fixed address’ and the like are"
                                    + " possible."));
        }
        String uprn = text(form.uprn()).strip();
        if (!uprn.isEmpty() && !Address.validUprn(uprn)) {
            refusals.add(
                    new Refusal(
                            "uprn",
                            "This is not a property reference number.",
                            "Check the 1 to 12 digits or leave it out."));
        }
    }

    List<Refusal> refusals() {
        return refusals;
    }

    /** The address, once there is no refusal. */
    Address address() {
        return new Address(text(form.address()), text(form.postcode()), text(form.uprn()));
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
