/** Tells systems that speak FHIR R4 messaging. */
@NullMarked
package org.threshold.notification.delivery.adapter.fhir;

import org.jspecify.annotations.NullMarked;
