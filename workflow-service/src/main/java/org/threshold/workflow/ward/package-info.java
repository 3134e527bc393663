/**
 * Children in hospital: whose admission it is, the consultant who is responsible, and that a
 * consultant looks (L-3.1.16, R-Hosp-9).
 */
@NullMarked
package org.threshold.workflow.ward;

import org.jspecify.annotations.NullMarked;
