/**
 * What this service publishes on Kafka and hears from there, held against the published contract.
 */
@NullMarked
package org.threshold.workflow.contract;

import org.jspecify.annotations.NullMarked;
