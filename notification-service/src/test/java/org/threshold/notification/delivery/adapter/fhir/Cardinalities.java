package org.threshold.notification.delivery.adapter.fhir;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBase;

/** Looks for elements that FHIR asks for and a resource lacks, all the way down. */
final class Cardinalities {

    private final FhirContext fhir;
    private final List<String> missing = new ArrayList<>();

    private Cardinalities(FhirContext fhir) {
        this.fhir = fhir;
    }

    static List<String> missingIn(IBase whole, FhirContext fhir) {
        Cardinalities found = new Cardinalities(fhir);
        found.look(whole);
        return found.missing;
    }

    private void look(IBase element) {
        if (fhir.getElementDefinition(element.getClass())
                instanceof BaseRuntimeElementCompositeDefinition<?> composite) {
            for (BaseRuntimeChildDefinition child : composite.getChildren()) {
                List<IBase> values = child.getAccessor().getValues(element);
                if (values.size() < child.getMin()) {
                    missing.add(composite.getName() + "." + child.getElementName());
                }
                values.forEach(this::look);
            }
        }
    }
}
