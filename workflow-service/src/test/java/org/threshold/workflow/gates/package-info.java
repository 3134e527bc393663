/**
 * The gates of the product on one page: what each refuses, the way past it, and what is left; heard
 * over HTTP from the running service.
 */
@NullMarked
package org.threshold.workflow.gates;

import org.jspecify.annotations.NullMarked;
