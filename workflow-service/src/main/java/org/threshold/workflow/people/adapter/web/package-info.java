/**
 * The HTTP API for people and households; names and numbers travel in bodies, never in addresses.
 */
@NullMarked
package org.threshold.workflow.people.adapter.web;

import org.jspecify.annotations.NullMarked;
