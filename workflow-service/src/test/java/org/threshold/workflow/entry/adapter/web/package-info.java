@NullMarked
package org.threshold.workflow.entry.adapter.web;

import org.jspecify.annotations.NullMarked;
