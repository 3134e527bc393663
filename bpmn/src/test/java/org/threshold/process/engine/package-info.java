/**
 * The in-memory engine behind one small class of ours, and the measure of which paths were played.
 */
@NullMarked
package org.threshold.process.engine;

import org.jspecify.annotations.NullMarked;
