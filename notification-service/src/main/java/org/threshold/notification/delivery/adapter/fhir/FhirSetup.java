package org.threshold.notification.delivery.adapter.fhir;

import ca.uhn.fhir.context.FhirContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The version of FHIR that is spoken: R4. Its definitions are read when they are first used. */
@Configuration(proxyBeanMethods = false)
class FhirSetup {

    @Bean
    FhirContext fhir() {
        return FhirContext.forR4();
    }
}
