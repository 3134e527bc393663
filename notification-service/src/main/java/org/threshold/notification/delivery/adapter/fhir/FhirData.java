package org.threshold.notification.delivery.adapter.fhir;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;
import org.threshold.notification.directory.Recipient;

/** What a webhook carries as JSON, as FHIR parameters of the same names. */
final class FhirData {

    private FhirData() {}

    static Parameters of(Map<String, Object> data) {
        Parameters parameters = new Parameters();
        data.forEach((name, value) -> add(parameters, name, value));
        return parameters;
    }

    private static void add(Parameters parameters, String name, Object value) {
        if (value instanceof List<?> several) {
            several.forEach(each -> add(parameters, name, each));
            return;
        }
        ParametersParameterComponent one = parameters.addParameter().setName(name);
        switch (value) {
            case Integer number -> one.setValue(new IntegerType(number));
            case Recipient recipient -> {
                part(one, "agency", recipient.agency());
                part(one, "role", recipient.role());
            }
            case Map<?, ?> codes ->
                    codes.forEach((code, text) -> part(one, code.toString(), text.toString()));
            default -> one.setValue(new StringType(value.toString()));
        }
    }

    private static void part(ParametersParameterComponent whole, String name, String value) {
        whole.addPart().setName(name).setValue(new StringType(value));
    }
}
