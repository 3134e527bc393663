/**
 * Children in hospital: the consultant who is responsible, and that a consultant looks (L-3.1.16).
 */
@NullMarked
package org.threshold.workflow.ward;

import org.jspecify.annotations.NullMarked;
